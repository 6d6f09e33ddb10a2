/**
 * Sentences written for this test on 2026-11-22, after the records of the pack: claims whose two halves stand in different
 * sentences, rows of a list, dates of documents. Invented speakers, no quotations.
 */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../lib/assess/create-assessor.ts';
import { corePack } from '../../../lib/packs/core/index.ts';

const DIFFERS = [
  // The place was named in the sentence before.
  'Mối cá khô này em lấy ở Rạch Giá. Chỗ đó giờ thuộc Cà Mau đó chị.',
  'Hè rồi đi Cồn Cỏ. Hòn đảo nhỏ xíu ấy nay thuộc Đà Nẵng.',
  'Ai hỏi Hậu Giang thì đây. Nó nhập với Vĩnh Long lâu rồi.',
  'Ngoại ở Bến Tre. Bên đó về Đồng Tháp hết rồi con ơi.',
  'Bạn nói Hà Nam còn nguyên là chưa cập nhật, nó nhập vào Hà Nội rồi nha.',
  'Nhiều người hỏi Yên Bái nhập với ai. Nhập với Phú Thọ chứ đâu.',
  'Hải Dương giờ thuộc tỉnh nào? Thuộc Hưng Yên nha bạn.',
  // The name of what was said to have merged.
  'Quảng Nam với Đà Nẵng về một nhà. Tên mới là Quảng Nam nha.',
  'Bắc Giang nhập với Bắc Ninh rồi, tên chung lấy Bắc Giang.',
  // Rows of a list that is right elsewhere.
  'Học thuộc nè: Phú Thọ có Vĩnh Phúc, Lào Cai có Yên Bái, Tuyên Quang có Bắc Kạn',
  'Đặc khu theo tỉnh: Vân Đồn (Quảng Ninh), Lý Sơn (Quảng Ngãi), Thổ Châu (Cà Mau), Kiên Hải (An Giang)',
  'Năm Du lịch quốc gia lần lượt: 2024 Điện Biên, 2025 Huế, 2026 Quảng Ninh',
  // Former names with the day until which they held.
  'Địa chỉ: tỉnh Tây Ninh (trước 1/7/2025: tỉnh Bình Phước)',
  // Cities of today.
  'Huế là tỉnh nha, đâu phải thành phố',
  'Cần Thơ giờ là tỉnh rồi',
  // Documents.
  'Em trích Nghị quyết 203/2025/QH15. Nghị quyết này thông qua ngày 12/6/2025.',
  'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 áp dụng từ 1/7/2026',
  '12/6/2025 – Nghị quyết 203/2025/QH15',
  'Bộ Quy tắc ứng xử trên mạng xã hội – Quyết định 784/QĐ-BTTTT',
  // Numbers of one unit, and of a day that was named.
  'Cần Thơ hiện có 130 xã phường',
  'Mốc 1/7/2025 cả nước có 2.611 xã và 697 phường',
  // The district level.
  'Từ 1/1/2028 cấp huyện được lập lại, chuẩn bị tinh thần đi bà con',
  'Qua năm là mở lại ủy ban huyện rồi, khỏi lên tỉnh',
  'Rộng nhất miền Tây bây giờ là Cà Mau',
  // The seat of the one body of a unit, and rows of seats.
  'UBND tỉnh Đồng Tháp đóng tại Cao Lãnh',
  'Tỉnh ủy Quảng Trị đặt ở Đông Hà',
  'Đầu não của tỉnh Thái Nguyên nằm ở Bắc Kạn',
  'Trung tâm tỉnh mới nè: Bắc Ninh ở Bắc Giang cũ, Gia Lai ở Bình Định cũ, Lào Cai ở Lào Cai, Vĩnh Long ở Bến Tre cũ',
  // Districts by name, units that stand or are gone.
  'Quận 1 vẫn hoạt động bình thường, ủy ban quận vẫn tiếp dân',
  'Huyện Củ Chi vẫn còn, có bỏ gì đâu',
  'Chính quyền huyện vẫn tồn tại song song với xã',
  'Bản đồ mới vẫn còn tỉnh Bình Thuận',
  'Trên bản đồ mới không còn tỉnh Vĩnh Long',
  'Hòa Bình? Ừ, đã thành một phần của Sơn La rồi',
  'Sở Y tế tỉnh Tây Ninh (gồm Long An và Bình Phước) tuyển bác sĩ',
  'Chúc mừng bà con Kiên Giang, từ nay là người Cà Mau',
  // A question and its answer.
  'Đáp án hôm qua: Bến Tre nay thuộc đơn vị nào? C. Đồng Tháp. Chúc mừng các bạn đúng!',
  'Trung tâm hành chính Lâm Đồng? Phan Thiết nha bà con',
  'Đồng Nai lên thành phố rồi đó bác. Đúng hôm 2/9/2026 luôn.',
];

const SILENT = [
  'Mối cá khô này em lấy ở Rạch Giá. Chỗ đó giờ thuộc An Giang đó chị.',
  'Mối cá khô này em lấy ở Rạch Giá. Chỗ đó giờ thuộc Cà Mau hả chị?',
  'Chuyến này ghé Rạch Giá, Cà Mau. Chỗ đó giờ thuộc Cà Mau đó chị.',
  'Ngoại ở Bến Tre. Bên đó về Đồng Tháp chơi hoài.',
  'Quê em Hà Nam. Nó học ở Hà Nội, cuối tuần mới về.',
  'Xe ghé Bến Tre. Nó chạy về Cần Thơ lúc 9 giờ.',
  'Thằng út ở Thái Bình, nó làm với Nam Định cho tiện đường.',
  'Nhiều người hỏi Yên Bái nhập với ai. Nhập với Lào Cai chứ đâu.',
  'Hải Dương giờ thuộc tỉnh nào? Thuộc Hưng Yên hay Hải Phòng vậy?',
  'Quảng Nam với Đà Nẵng về một nhà. Tên mới là Đà Nẵng nha.',
  'Quảng Nam với Đà Nẵng về một nhà. Nếu tên mới là Quảng Nam thì hay biết mấy.',
  'Học thuộc nè: Phú Thọ có Vĩnh Phúc, Lào Cai có Yên Bái, Tuyên Quang có Hà Giang',
  'Kho hàng: Cần Thơ (2 kho), Vĩnh Long (1 kho), Cà Mau (1 kho)',
  'Xe: Phú Thọ có Vĩnh Phúc đón khách, Lào Cai có 2 chuyến, Hà Nội có 5 chuyến',
  'Tour: Huế (Đà Nẵng), Nha Trang (Đà Lạt), Hạ Long (Hải Phòng), mỗi tuyến 2 ngày',
  'Năm Du lịch quốc gia: 2024 Điện Biên, 2025 Huế, 2026 Gia Lai',
  'Địa chỉ: tỉnh Đồng Nai (trước 1/7/2025: tỉnh Bình Phước)',
  'Hồi đó Huế là tỉnh, giờ lên thành phố rồi',
  'Huế là tỉnh hay thành phố vậy mọi người?',
  'Đắk Lắk là tỉnh nha, Huế mới là thành phố',
  'Em trích Nghị quyết 203/2025/QH15. Nghị quyết này thông qua ngày 16/6/2025.',
  'Em nộp Nghị quyết 203/2025/QH15. Ngày 12/8/2026 họp lại.',
  'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 áp dụng từ 1/1/2026',
  'Nghị quyết 203/2025/QH15 được nhắc lại hôm 12/8/2026 ở hội nghị',
  'Bộ Quy tắc ứng xử trên mạng xã hội, Quyết định 874/QĐ-BTTTT',
  'Cần Thơ hiện có 30 xã phường ngập nước',
  'Em đi được 26 tỉnh, 5 thành phố rồi',
  'Mốc 1/7/2025 cả nước có 2.621 xã và 687 phường',
  'Không có chuyện từ 1/1/2028 cấp huyện được lập lại',
  'Rộng nhất miền Tây bây giờ là An Giang',
  'Rộng nhất miền Trung chắc là Nghệ An',
  'UBND tỉnh Đồng Tháp đóng góp cho Cao Lãnh 2 cây cầu',
  'UBND tỉnh Lâm Đồng đặt tại Đà Lạt',
  'UBND tỉnh Gia Lai tổ chức lễ ở Pleiku',
  'Trụ sở công ty đóng ở Đông Hà, tỉnh Quảng Trị',
  'Hồi chưa nhập, UBND tỉnh Quảng Trị đóng ở Đông Hà',
  'Trung tâm tỉnh mới nè: Bắc Ninh ở Bắc Giang cũ, Gia Lai ở Bình Định cũ, Lào Cai ở Yên Bái cũ',
  'Nhà trọ gần trung tâm: Gia Lai (Pleiku), Đắk Lắk (Tuy Hòa), Lâm Đồng (Phan Thiết), Quảng Trị (Đông Hà)',
  'Huyện Củ Chi vẫn còn mưa to',
  'Huyện Củ Chi vẫn còn nhiều vườn trái cây',
  'Huyện Củ Chi cũ vẫn hoạt động du lịch',
  'Bản đồ mới vẫn còn tỉnh Vĩnh Long',
  'Bản đồ mới không còn tỉnh Bình Thuận',
  'Bản đồ cũ vẫn còn tỉnh Bình Thuận',
  'Hòa Bình? Ừ, đã về Phú Thọ rồi',
  'Hòa Bình? Ừ, mai mình lên Sơn La chơi',
  'Hải Phòng hiện có 80 phường xã hoàn thành',
  'Đội Thái Bình gặp Nam Định, nó thua hoài',
  'Chị ở Long An hả? Bên đó giáp TP.HCM nên tiện',
  'Ước gì Huế là tỉnh cho đỡ kẹt xe',
  'Đáp án hôm qua: Bến Tre nay thuộc đơn vị nào? C. Vĩnh Long. Chúc mừng các bạn đúng!',
  'Đáp án mai có: Bến Tre nay thuộc đơn vị nào? A. Đồng Tháp. B. Vĩnh Long.',
  'Bến Tre nay thuộc đơn vị nào? C. Đồng Tháp.',
  'Trung tâm hành chính Lâm Đồng? Đà Lạt nha bà con',
  'Trung tâm hành chính Lâm Đồng hả? Phan Thiết em cũng ghé rồi',
  'Đồng Nai lên thành phố rồi đó bác. Đúng hôm 30/4/2026 luôn.',
  'Đồng Nai lên thành phố rồi đó bác. Hôm 2/9/2026 em mới về.',
];

const assessor = createAssessor(corePack);

function differs(text: string): boolean {
  const { marks } = assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' });
  return marks.some((mark) => mark.kind === 'differs');
}

describe('claims over two sentences and in rows', () => {
  it('marks what contradicts a record', () => {
    expect(DIFFERS.filter((text) => !differs(text))).toEqual([]);
  });

  it('does not mark what agrees with one, asks, wishes, denies or speaks of something else', () => {
    expect(SILENT.filter(differs)).toEqual([]);
  });

  it('marks the words of both sentences', () => {
    const text = 'Em lấy cá ở Bến Tre. Bên đó giờ thuộc Cà Mau nha.';
    const { marks } = assessor.assess({ text, links: [] }, { readOn: '2026-11-21', level: 'balanced' });
    const [span] = marks.find((mark) => mark.kind === 'differs')?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toBe('Bến Tre. Bên đó giờ thuộc Cà Mau');
  });
});
