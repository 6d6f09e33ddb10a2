/**
 * Sentences written for this test on 2026-11-22, after the records of the pack: how far a claim goes, and what stands beside
 * it. Invented speakers, no quotations.
 */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const assessor = createAssessor(corePack);

function differs(text: string): boolean {
  const { marks } = assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' });
  return marks.some((mark) => mark.kind === 'differs');
}

interface Bound {
  readonly of: string;
  readonly differs: readonly string[];
  readonly silent: readonly string[];
}

const BOUNDS: readonly Bound[] = [
  {
    of: 'a date that leads to what came next',
    differs: [
      'Long An nhập Tây Ninh từ 1/8/2025 rồi nha',
      'Bình Phước nhập về Đồng Nai từ 1/9/2025 nha bà con',
      'Bình Phước sáp nhập với Đồng Nai từ 30/4/2026, tui nhớ rõ ngày đó',
      'Bạc Liêu nhập vô Cà Mau, từ 1/9/2025 luôn',
      'Long An nhập với Tây Ninh từ 1/1/2026, giấy tờ đổi dần',
      'Đồng Nai từ 1/7/2026 lên thành phố trực thuộc trung ương rồi',
    ],
    silent: [
      'Đồng Nai từ 30/4/2026 lên thành phố trực thuộc trung ương',
      'Nam Định sáp nhập với Ninh Bình, đến 5/2026 mới xong bảng hiệu',
      'Kon Tum sáp nhập Quảng Ngãi rồi, từ 1/1/2026 tui mới chuyển nhà xuống biển',
      'Kon Tum về Quảng Ngãi từ tháng 7/2025, từ 1/1/2026 tui chuyển nhà',
      'Hà Giang nhập Tuyên Quang, từ 1/10/2025 con đường qua đèo đổi tên',
      'Bình Phước nhập về Đồng Nai, từ 30/4/2026 lên thành phố nên hợp đồng các anh ghi "thành phố Đồng Nai" giúp em nhé.',
      'binh phuoc sat nhap voi dong nai roi ban, tu 30/4/2026 len thanh pho truc thuoc trung uong luon do',
      'Bình Phước sáp nhập vào Đồng Nai, từ 30/4/2026 trở thành thành phố trực thuộc trung ương',
      'Bình Phước về chung Đồng Nai rồi, từ ngày 30/4/2026 thành thành phố luôn',
      'Long An nhập Tây Ninh, từ 5/10/2025 trụ sở xã tui dời qua chợ mới',
      'Bạc Liêu nhập Cà Mau, từ 1/3/2026 đổi biển số nhà hết xóm tui',
      'Hậu Giang nhập Cần Thơ, từ 15/9/2025 tui chuyển lên Ninh Kiều làm',
      'Bình Phước nhập về Đồng Nai từ 1/7/2025, từ 30/4/2026 lên thành phố',
      'Bình Phước nhập về Đồng Nai từ 1/7/2025 rồi lên thành phố từ 30/4/2026',
      'Có phải Bình Phước nhập về Đồng Nai, từ 30/4/2026 lên thành phố không ạ?',
      'ninh thuan nhap voi khanh hoa, tu 1/9/2025 ban bo di lam o nha trang',
    ],
  },
  {
    of: 'distance that is told behind a rumour',
    differs: [
      'Nghe mà sợ: sang năm nhập tiếp còn 16 tỉnh, chốt rồi',
      'Sợ thật, năm sau nhập tiếp còn 16 tỉnh nha mọi người',
      'Thật giả gì nữa, đợt 2 nhập tiếp còn 16 tỉnh, chốt rồi nha',
    ],
    silent: [
      'Sợ quá, mong đừng nhập tiếp còn 16 tỉnh',
      'Tôi sợ nhất là nhập tiếp còn 16 tỉnh',
      'Sợ thật nếu nhập tiếp còn 16 tỉnh',
      'Sợ quá, lỡ nhập tiếp còn 16 tỉnh thì sao',
      'Sợ nhập tiếp còn 16 tỉnh thì tên làng mình mất luôn',
      'Thật giả chưa biết nhưng ngoài chợ rần rần vụ nhập tiếp còn 17 tỉnh',
      'Người ta dọa sang năm nhập tiếp còn 16 tỉnh, tôi không tin',
      'Nghe nói nhập tiếp còn 20 tỉnh, đúng sai chưa rõ, ai biết nói nghen',
      'Ai dọa nhập tiếp còn 16 tỉnh làm tôi rụng rời, thật giả chưa biết, nhưng nếu có nghĩ tới thì xin đừng, một lần là đủ mệt rồi.',
      'Thấy người ta kháo nhau năm sau nhập tiếp còn 16 tỉnh, thực hư chưa rõ',
      'Đợt 2 nhập tiếp còn 16 tỉnh, nghe mà sợ, không biết có không nữa',
      'Sắp nhập tiếp còn 16 tỉnh, thiệt giả chưa biết, ai rành chỉ giùm',
      'Mấy bà ngoài chợ nói Bến Tre nhập Tiền Giang, thực hư chưa rõ',
      'Sáng nghe đồn cấp huyện lập lại, đúng sai chưa biết',
      'Nghe nói còn 16 tỉnh, thật hư chưa tường',
      'Ai hù 34 tỉnh còn 16 tỉnh làm má tui mất ngủ, hư thực chưa rõ',
      'Đứa nào dọa nhập tiếp còn 16 tỉnh làm tui hú hồn, có thật không thì tui không biết',
    ],
  },
  {
    of: 'rounded numbers',
    differs: [
      'Hơn bốn mươi tỉnh thành trên cả nước giờ đã chạy mô hình mới',
      'Hơn ba nghìn năm trăm xã phường trên cả nước hiện nay',
      'Cả nước có hơn ba nghìn bảy trăm xã phường đặc khu',
      'Cả nước có gần 2.900 xã phường đặc khu',
      'Hơn sáu mươi tỉnh thành trên cả nước hiện nay',
      'Hơn ba nghìn tám trăm xã phường cả nước, lo sao xuể',
      'Cả nước có hơn 3.900 xã phường',
    ],
    silent: [
      'Có hơn 20 tỉnh thành trên cả nước đang mưa lớn',
      'Hơn 30 tỉnh thành trên cả nước đã bắn pháo hoa',
      'Hơn một nghìn xã phường bị ảnh hưởng bão trên cả nước',
      'Gần ba nghìn xã phường trên cả nước đã phủ sóng 5G',
      'Hơn 2.600 xã trên cả nước',
      'Khoảng ba nghìn xã phường đã có wifi miễn phí',
      'Hơn hai nghìn xã trên cả nước có đường nhựa',
      'Gần 34 tỉnh thành đều mưa',
      'Hơn 3.300 xã, phường, đặc khu, mỗi nơi một trạm y tế',
      'Hơn ba nghìn ba trăm xã phường, tìm cho mỗi nơi một cái tên hay đã khó, tìm cho đủ người giỏi ngồi vào còn khó nữa.',
      'Cả nước có hơn ba nghìn ba trăm xã phường đặc khu',
      'Trên ba ngàn ba trăm xã phường, nơi nào cũng cần bác sĩ',
      'Gần ba nghìn bốn trăm xã phường cả nước, lo sao cho xuể',
      'Khoảng ba nghìn ba trăm xã phường, phường nào cũng có hoa',
      'Cả nước ngót ba nghìn bốn trăm xã phường',
      'Cả nước còn hơn ba nghìn xã phường',
      'Cả nước chưa tới 3.400 xã phường',
      'Cả nước có khoảng 3.300 xã phường',
      'Gần 3.400 xã phường trên cả nước',
      'Dưới ba nghìn bốn trăm xã phường trên cả nước thôi',
      'Có phải cả nước có hơn ba nghìn năm trăm xã phường không?',
      'Hơn 3.320 xã phường, đặc khu trên cả nước',
      'Chừng ba nghìn ba xã phường trên cả nước',
      'Hơn ba mươi tỉnh thành cả nước',
    ],
  },
  {
    of: 'numbers told with a laugh',
    differs: [
      'Bữa nay đếm lại: cả nước có tới 36 tỉnh thành nha mấy bà 😆',
      'Tính ra nước mình có tận 8 thành phố trực thuộc trung ương lận haha',
      'Đồng Nai lên thành phố thì mừng đó, mà tính ra cả nước có tới 8 thành phố trực thuộc trung ương rồi, nhiều quá mất quý 😂',
      'Vậy là nước mình có tới 9 thành phố trực thuộc trung ương rồi, đếm mỏi tay 😂',
      'Cả nước có 6 thành phố trực thuộc trung ương rồi đó nghen 🤣',
      'Giờ đếm đi đếm lại cả nước có 33 tỉnh thành, học sinh khỏi học nhiều 😂',
    ],
    silent: [
      'Tính ra nước mình mới có 7 thành phố trực thuộc trung ương lận haha',
      'Đồng Nai lên thành phố thì mừng đó, mà cả nước có tới 7 thành phố trực thuộc trung ương rồi, nhiều quá 😂',
      'Kiểu này mai mốt cả nước có 34 thành phố trực thuộc trung ương luôn 😂',
      'Chắc cả nước có tới 20 thành phố trực thuộc trung ương quá 😂',
      'Có phải cả nước có tới 8 thành phố trực thuộc trung ương không 😂',
      'Ước gì cả nước có 8 thành phố trực thuộc trung ương 😂',
      'Cứ đà này cả nước có 100 thành phố trực thuộc trung ương 🤣',
      'Sao không cho cả nước thành 34 thành phố trực thuộc trung ương luôn cho oai 😂',
      'Nhà tui có tới 3 thành phố trực thuộc trung ương: vợ, con và mèo 😂',
    ],
  },
  {
    of: 'an anniversary told afterwards',
    differs: [
      'Năm ngoái rộn ràng kỷ niệm 81 năm Quốc khánh 2/9/2025, năm nay im ắng',
      'Kỷ niệm 82 năm Quốc khánh (2/9/2026) vừa qua, xã tôi tổ chức văn nghệ',
      'Tự hào thì tự hào, nhưng lễ kỷ niệm 82 năm Quốc khánh 2/9/2026 vừa rồi ở chỗ tôi làm sơ sài quá, lớp trẻ xem chẳng thấm gì.',
      'Lễ kỷ niệm 79 năm Quốc khánh 2/9/2026 vừa rồi đông nghẹt',
      'Hôm lễ kỷ niệm 53 năm thống nhất đất nước 30/4/2026 vừa qua mưa như trút',
      'Đợt kỷ niệm 80 năm Quốc khánh 2/9/2026 vừa rồi quê tôi bắn pháo hoa',
    ],
    silent: [
      'Kỷ niệm 20 năm ra trường, Quốc khánh 2/9/2026 vừa rồi lớp họp mặt',
      'Trường em kỷ niệm 60 năm thành lập ngay dịp Quốc khánh 2/9/2026 vừa rồi',
      'Ông bà kỷ niệm 50 năm ngày cưới dịp Quốc khánh 2/9/2026 vừa qua',
      'Kỷ niệm 10 năm ngày cưới đúng Quốc khánh 2/9/2026 vừa rồi',
      'Kỷ niệm 80 năm Quốc khánh 2/9 và 51 năm thống nhất 30/4/2026 vừa rồi',
      'Kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh 2/9/2025 vừa rồi cả phố treo cờ',
      'Nhớ hồi kỷ niệm 70 năm Quốc khánh, 2/9/2026 vừa rồi lại thấy nao nao',
      'Lễ kỷ niệm 81 năm Quốc khánh 2/9/2026 vừa rồi đông vui quá',
      'Tự hào thì tự hào, lễ kỷ niệm 80 năm Quốc khánh năm ngoái vui hơn lễ 2/9/2026 vừa rồi',
      'Lễ kỷ niệm 51 năm thống nhất đất nước 30/4/2026 vừa qua mưa như trút',
      'Có phải lễ kỷ niệm 82 năm Quốc khánh 2/9/2026 vừa rồi không nhỉ?',
      'Hồi kỷ niệm 80 năm Quốc khánh tui ra Hà Nội xem duyệt binh, 2/9/2026 này ở nhà',
      'Kỷ niệm 80 năm Quốc khánh năm ngoái đông vui, 2/9/2026 vừa rồi vắng hoe',
    ],
  },
  {
    of: 'a centre placed by a former unit',
    differs: [
      'Trung tâm tỉnh vẫn ở Phan Thiết bên Bình Thuận cũ, lên Đà Lạt chi cho mất công',
      'Bà con Rạch Giá, Hà Tiên lên tỉnh chắc phải ngủ trọ, vì trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ. Ai vẽ kế hoạch này mời đi xe đò với tui một chuyến.',
      'Trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ, dân Rạch Giá đi xa lắm',
      'Trung tâm tỉnh An Giang nằm Long Xuyên bên An Giang cũ',
      'Tỉnh lỵ đặt luôn ở Kon Tum cũ thì dân Quảng Ngãi chúng tôi đi đứt hơi',
      'Trung tâm hành chính giờ nằm Phan Thiết bên Bình Thuận cũ, dân Đà Lạt xuống núi mệt nghỉ',
      'Trung tâm tỉnh đặt luôn ở Bắc Ninh cũ thì dân Bắc Giang chúng tôi thiệt đủ đường, đi họp phải dậy từ 4 rưỡi sáng, có ai thấu cho không?',
      'Trung tâm tỉnh đặt ở Bắc Ninh cũ, dân Bắc Giang đi làm giấy tờ mệt nghỉ',
      'Trung tâm hành chính đặt luôn ở Vĩnh Phúc cũ, dân Phú Thọ tụi tui thiệt thòi',
    ],
    silent: [
      'Trung tâm hành chính nay nằm ở Vị Thanh, Hậu Giang cũ, của phường tôi',
      'Kho hàng trung tâm của tỉnh nằm ở Bắc Ninh cũ',
      'Trung tâm tỉnh đặt luôn ở Bắc Ninh cũ hay Bắc Giang cũ vậy mọi người?',
      'Sao trung tâm tỉnh không đặt luôn ở Bắc Ninh cũ?',
      'Đáng lẽ trung tâm tỉnh đặt luôn ở Bắc Ninh cũ cho gần',
      'Trung tâm tỉnh hồi trước ở Bắc Ninh cũ, nay lên Bắc Giang',
      'Trung tâm tỉnh sao không đặt luôn ở Bắc Ninh cũ cho gần Hà Nội',
      'Tưởng trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ ai dè qua Rạch Giá',
      'Trung tâm tỉnh ở Bắc Ninh cũ thì đúng là tiện cho dân Bắc Ninh',
      'Căn hộ trung tâm hành chính mới, tọa lạc tại Dĩ An, Bình Dương cũ',
      'Bán đất gần trung tâm hành chính, nằm ở Long Xuyên (An Giang cũ), sổ hồng riêng',
      'Bán nhà gần trung tâm hành chính tỉnh Bình Thuận cũ, Phan Thiết',
      'Nhà tôi gần trung tâm hành chính nằm ở Phan Thiết, Bình Thuận cũ',
      'Trung tâm hành chính cũ của An Giang nằm ở Long Xuyên',
      'Trung tâm hành chính cũ vẫn nằm ở Long Xuyên bên An Giang cũ, giờ bỏ trống',
      'Trung tâm tỉnh đặt ở Bắc Giang cũ rồi nên dân Bắc Ninh phải lên đó',
      'Trung tâm hành chính Quảng Ngãi vẫn ở Quảng Ngãi cũ',
      'Trung tâm hành chính xã tui nằm ở Long Xuyên bên An Giang cũ',
      'Trung tâm hành chính nằm Quy Nhơn bên Bình Định cũ, dân Pleiku xuống biển cho mát',
      'Bà con Long Xuyên, Châu Đốc lên tỉnh chắc phải ngủ trọ, vì trung tâm hành chính nằm Rạch Giá bên Kiên Giang cũ.',
      'Ước gì trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ',
      'Có phải trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ không bà con?',
      'Nếu trung tâm hành chính vẫn nằm Long Xuyên bên An Giang cũ thì tui đỡ xa',
      'Trung tâm tỉnh mà đặt luôn ở Bắc Ninh cũ thì dân Bắc Giang chúng tôi thiệt',
      'Giá mà trung tâm tỉnh đặt ở Bắc Ninh cũ thì dân Bắc Ninh chúng tôi đỡ khổ',
      'Trung tâm tỉnh đặt ở Bắc Giang cũ thì dân Bắc Ninh chúng tôi đi xa',
      'Trung tâm tỉnh không đặt ở Bắc Ninh cũ, dân Bắc Ninh thiệt',
      'Trung tâm thương mại đặt luôn ở Bắc Ninh cũ thì dân Bắc Giang chúng tôi thiệt',
      'Lẽ ra trung tâm tỉnh đặt ở Bắc Ninh cũ thì dân Bắc Ninh đỡ khổ',
      'Nghe đồn trung tâm hành chính nằm Long Xuyên bên An Giang cũ, thực hư chưa rõ',
      'Theo tôi trung tâm tỉnh nên đặt ở Bắc Ninh cũ thì hợp lý',
      'Trung tâm tỉnh đặt ở Bắc Ninh cũ thì tiện hơn nhiều',
      'Hồi xưa trung tâm hành chính nằm Long Xuyên bên An Giang cũ',
      'Đặt trung tâm tỉnh ở Bắc Ninh cũ thì dân Bắc Giang thiệt',
      'Trung tâm tỉnh đặt ở Bắc Ninh cũ thì sao?',
    ],
  },
  {
    of: 'a number that a rhetorical question starts from',
    differs: [
      'Cả nước giờ 35 tỉnh thành mà họp hành liên miên, tinh gọn kiểu gì vậy?',
      'Cả nước có 8 thành phố trực thuộc trung ương mà thành phố nào cũng ngập, làm ăn kiểu gì thế?',
      'gio ca nuoc con 2321 xa phuong dac khu ma xa nao cung than thieu nguoi, tinh gian kieu gi vay cac bac?',
      'Giờ cả nước còn 2.321 xã phường đặc khu mà xã nào cũng than thiếu người, tinh giản kiểu gì lạ đời vậy các bác?',
      'Cả nước còn 33 tỉnh thành mà tỉnh nào cũng kêu thiếu tiền, quản kiểu gì vậy các bác?',
      'Nước mình có 8 thành phố trực thuộc trung ương mà vẫn kẹt xe, quy hoạch kiểu gì vậy trời?',
      'Bây giờ cả nước còn 2.800 xã phường đặc khu mà họp vẫn triền miên, giảm cái nỗi gì hả các bác?',
    ],
    silent: [
      'Giả sử cả nước có 8 thành phố trực thuộc trung ương mà thành phố nào cũng ngập, quy hoạch kiểu gì đây?',
      'Làm ăn kiểu gì mà cả nước còn 34 tỉnh thành vẫn chậm, quản kiểu gì vậy?',
      'Cả nước còn 2.321 xã phường mà, phải không các bác?',
      'Giờ cả nước còn 3.321 xã phường đặc khu mà xã nào cũng than thiếu người, tinh giản kiểu gì lạ đời vậy các bác?',
      'Cả nước còn bao nhiêu xã phường mà xã nào cũng than thiếu người vậy các bác?',
      'Có phải cả nước còn 2.321 xã phường đặc khu mà xã nào cũng thiếu người không các bác?',
      'Giờ cả nước còn 2.321 xã phường đặc khu hay 3.321 vậy các bác?',
      'Cả nước còn 2.321 xã phường đặc khu hả các bác?',
      'Cả nước còn 2.321 xã phường đặc khu à, mà xã nào cũng thiếu người vậy các bác?',
      'Sao cả nước còn 2.321 xã phường đặc khu mà xã nào cũng kêu thiếu người vậy các bác?',
      'Nếu cả nước còn 2.321 xã phường mà xã nào cũng thiếu người thì tính sao các bác?',
      'Ai nói cả nước còn 2.321 xã phường đặc khu mà xã nào cũng thiếu người vậy các bác?',
      'Nghe đâu cả nước còn 2.321 xã phường mà sao tui đếm khác vậy các bác?',
    ],
  },
  {
    of: 'a duty told in a complaint',
    differs: [
      'Sáp nhập gì mà bắt người dân đổi hộ chiếu, tốn tiền',
      'Bực mình: nhập tỉnh xong là bắt bà con đổi thẻ căn cước hết lượt',
      'sap nhap tinh xong bat ca nha doi can cuoc het',
      'Lại tốn tiền dân! Sáp nhập tỉnh xong bắt cả nhà đổi căn cước hết, thẻ còn hạn tới 2038 cũng vứt, lãng phí không để đâu cho hết.',
      'Nhập tỉnh xong bắt dân đổi căn cước hết, tốn cả buổi xếp hàng',
      'Sáp nhập xong bắt bà con đi làm lại căn cước, mất cả ngày công',
      'Gộp tỉnh xong ép cả xóm đổi hộ chiếu, khổ hết chỗ nói',
      'Sáp nhập tỉnh rồi bắt đổi cccd hết nha, mệt mỏi',
    ],
    silent: [
      'Bắt mọi người đổi căn cước vì sáp nhập là chuyện không có',
      'Sáp nhập xong cứ tưởng bắt bà con đổi căn cước, hóa ra thẻ cũ vẫn dùng',
      'Sợ sáp nhập xong bắt bà con đổi căn cước hết',
      'Mong sáp nhập xong đừng bắt bà con đổi căn cước',
      'Xin đừng vì sáp nhập mà bắt dân đổi căn cước',
      'Sáp nhập xong mà bắt người dân đổi căn cước nữa là tôi đi ngủ luôn',
      'Sáp nhập tỉnh xong có ai bắt đổi căn cước không các bác',
      'Sáp nhập rồi nhưng phường không bắt bà con đổi căn cước nhé',
      'Công an bắt người dân quê Bắc Giang làm giả hộ chiếu sau sáp nhập',
      'Sáp nhập tỉnh xong có bắt cả nhà đổi căn cước không vậy?',
      'Sáp nhập tỉnh xong không bắt ai đổi căn cước đâu nha',
      'Sáp nhập tỉnh xong đừng bắt cả nhà đổi căn cước, tội dân',
      'Nếu sáp nhập tỉnh xong bắt cả nhà đổi căn cước thì mệt',
      'Ai bảo sáp nhập tỉnh xong bắt cả nhà đổi căn cước hết',
      'Sáp nhập tỉnh xong tui tự đi đổi căn cước cho đẹp địa chỉ',
      'Sáp nhập tỉnh xong công an bắt nhóm làm giả căn cước',
      'Sáp nhập tỉnh xong chẳng ai bắt đổi căn cước, thẻ cũ xài tới hết hạn',
      'Lo sáp nhập xong bắt đổi căn cước, ra hỏi thì thẻ cũ vẫn dùng được',
      'Tin sáp nhập tỉnh xong bắt cả nhà đổi căn cước là bịa',
      'Sáp nhập xong bắt đầu nhận hồ sơ đổi căn cước tại xã',
      'Cách bắt chuyến xe đi đổi căn cước sau sáp nhập',
    ],
  },
];

describe.each(BOUNDS)('$of', (bound) => {
  it('marks what contradicts a record', () => {
    expect(bound.differs.filter((text) => !differs(text))).toEqual([]);
  });

  it('does not mark what agrees with one, asks, denies, wishes or keeps its distance', () => {
    expect(bound.silent.filter(differs)).toEqual([]);
  });
});
