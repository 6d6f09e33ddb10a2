/**
 * Words that names are made of, and places that look like names, all in small letters. Common family and given names
 * of Việt Nam, gathered by hand: a name that is not here is still found after a title or before a verb of speaking.
 */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/u)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

export const SURNAMES = set(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai
  tô hà tạ cao thái lương lưu châu tăng quách kiều tống khổng nghiêm chu triệu hứa nông lò giàng vàng sùng thào quàng
  cầm đèo siu thạch danh niê ksor rơ lường vi hờ mùa thân giáp la từ doãn phí ninh mạc bế ma lục chử viên tôn âu quan
  cù cung diệp đàm hàn kha khúc lại lều nhan nhữ ôn phương sầm thiều tiêu trang ứng văn viết
`);

/** Family names that are hardly ever another word when written without signs. */
export const BARE_SURNAMES = set(
  'nguyen tran pham huynh hoang phan dang bui truong trinh dinh doan duong vuong ngo',
);

/** Given and middle names. */
export const GIVEN_NAMES = set(`
  ái an ân anh ánh bách bảo bằng bích biên bình bửu cẩm cảnh chánh châu chi chiến chinh chính chung chương cúc cương
  cường cửu đài đại đan danh dân diễm diệp diệu dinh đình định đoan doanh dũng duy duyên dung dương đạt đăng điền điệp
  đồng đông đức được gấm gia giang giao hà hải hạnh hảo hào hân hằng hậu hiên hiền hiến hiển hiếu hiệp hinh hoa hoà hòa
  hoài hoan hoàn hoàng hoạt hồng hợp huân huấn huế huệ hùng hưng huy huyền hương hường hữu hy kha khả khải khang khánh
  khiêm khoa khôi khuê khương kiên kiệt kiều kim kỳ kỷ lài lam lâm lan lành lệ liên liễu linh loan lộc lợi long luân luận
  luyến lương lưu ly mai mạnh mẫn mận mây minh mỹ mùi na nam nga ngà ngân nghi nghĩa nghiệp ngoan ngọc nguyên nguyệt nhã
  nhàn nhân nhi nhiên nhu nhung như nhật ninh nở nụ nương oanh phát phi phong phú phúc phước phụng phương phượng quân quang
  quảng quế quốc quý quyên quyền quyết quỳnh sa san sang sao sen sinh soan sơn sương tài tâm tân tấn thạch thái thắm thanh
  thành thạnh thảo thắng thân thế thi thiên thiện thiệp thìn thịnh thoa thơ thơm thông thu thuần thuận thục thúy thùy thuý
  thuỳ thủy thuỷ thư thương thường tí tiên tiến tiệp tín tính tình toại toàn toản tố tôn trâm trân trang tri trí triết triều
  trinh trọng trung trúc trường tú tuân tuấn tuệ tùng tuyên tuyến tuyền tuyết tường uy uyên vân văn vi viên việt vinh vĩnh
  vui vượng vương vy xoan xuân xuyến ý yên yến thị bá công mít khoai
`);

/** Names that are everyday words too: one of them alone is nobody. */
export const EVERYDAY = set(
  'anh em cháu ông bà cô chú bác dì mợ cậu con bé thầy cụ ai dân an công gia quốc nam ý được trường từ bảo tin lại la cao sang vui thương viết văn đông hợp lợi đại tính hiền hay',
);

/** Places that are also two names in a row, and the names of provinces before and after 2025. */
export const KEPT_PLACES = phrases(`
  an giang, bà rịa, vũng tàu, bắc giang, bắc kạn, bạc liêu, bắc ninh, bến tre, bình định, bình dương, bình phước,
  bình thuận, cà mau, cần thơ, cao bằng, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang,
  hà nam, hà nội, hà tĩnh, hải dương, hải phòng, hậu giang, hòa bình, hoà bình, hưng yên, khánh hòa, khánh hoà,
  kiên giang, kon tum, lai châu, lâm đồng, lạng sơn, lào cai, long an, nam định, nghệ an, ninh bình, ninh thuận, phú thọ,
  phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la, tây ninh, thái bình, thái nguyên,
  thanh hóa, thanh hoá, thừa thiên, thừa thiên huế, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái,
  hồ chí minh, sài gòn, hoàng sa, trường sa, phú quốc, lý sơn, côn đảo, đà lạt, nha trang, phan thiết, phan rang,
  quy nhơn, tuy hòa, tuy hoà, thái lan, đông anh, hà đông, sơn tây, mai châu, mai sơn, lâm hà, cao lãnh, châu đốc,
  hồng kông, đài loan, việt nam, hạ long, cẩm phả, sa pa, bình minh, đồng xoài, thủ đức, biên hòa, biên hoà, mỹ tho,
  bảo lộc, vinh, kỳ anh, mỹ đình, phú quý, bắc bình, ninh kiều, từ sơn, hà tây, hà bắc, sông bé, an khê, quảng châu, mỹ lai, hoàng long, hoa lư, thanh trì, quốc oai, phú xuyên, phúc thọ, mỹ đức, thường tín, chương mỹ, thạch thất, đan phượng, hoài đức, mê linh, sóc sơn, ba vì, đồng văn, mù cang chải, hải an, lê chân, kiến an, vân đồn, cô tô, đồ sơn, cát bà, nam á, đông nam á, hồng lĩnh, sầm sơn, thanh xuân, hoàng mai, long biên, cầu giấy, hoàn kiếm, gia lâm, đông hà,
  tam kỳ, hội an, an khê, tân an, long xuyên, rạch giá, hà tiên, vị thanh, ngã bảy, phú nhuận, bình thạnh, tân bình,
  tân phú, bình tân, nhà bè, cần giờ, củ chi, hóc môn, long thành, nhơn trạch
`);

/** Common words whose parts are names too. */
export const COMMON_WORDS = phrases(`
  công nhân, chính quyền, liên quan, ngân nga, dân quân, nhân viên, hoàn lại, lưu ý, nhân dân, trung tâm, toàn quốc,
  quân nhân, công an, hoàn toàn, an toàn, đồng thuận, chiến thắng, trung quốc, hàn quốc, biên cương, tri ân, quyết định,
  liên hoan, bình an, yên tâm, an tâm, thành công, thông tin, thanh toán, minh bạch, công bằng, bình thường, tình thương,
  hiền lành, trung thành, công khai, hạnh phúc, tài sản, tài chính, thành phố, thành viên, thanh niên, an ninh,
  phong trào, thông báo, tuyên truyền, đồng bào, công dân, nhân tài, gia đình, quyền lợi, lợi ích, phát triển, tiến hành,
  chi phí, chương trình, quốc gia, quốc hội, liên minh, liên danh, thân quyến, thân tình, tình thân, tình hình, hình thành,
  thành hình, tân binh, tân sinh, quân sự, quân đội, công văn, văn phong, phong bì, kinh doanh, kim loại, kim ngân, đan xen,
  sinh viên, viên chức, giáo viên, học viên, đồng tình, đồng ý, đồng chí, đông vui, vui tính, sang trọng, trọng đại, dinh dưỡng,
  trung bình, trung niên, trung thu, trung ương, trung thực, thu chi, thu nhập, xuân hạ, thủy lợi, thuỷ lợi, thủy sản, quang vinh,
  vinh quang, vinh danh, danh dự, danh sách, danh tính, bảo toàn, bảo an, bảo đảm, bảo hiểm, cường điệu, kiên trung, trung kiên,
  kiên trì, kiên cường, hùng cường, cường quốc, dũng cảm, anh hùng, anh dũng, anh minh, linh tinh, sinh linh, công minh, tinh anh,
  tâm linh, tâm tình, tâm lý, lợi nhuận, nhân hậu, nhân nghĩa, nghĩa tình, tình nghĩa, ân tình, ân nghĩa, ân nhân, tâm thần,
  mây mưa, hoa mai, hoa sen, hoa lan, mai mốt, sao mai, ngọc trai, ngân hàng, hương hoa, hoa hồng, thương binh, thương nhân,
  doanh nhân, nhân danh, nhân sự, sự nghiệp, công nghiệp, công thương, nông nghiệp, tốt nghiệp, doanh nghiệp, nghiệp vụ, nông dân,
  nông thôn, quân dân, dân sinh, dân tình, dân trí, trí thức, trí tuệ, hiếu thảo, thảo luận, thảo nguyên, nguyên đán, nguyên tắc,
  nguyên nhân, nhân duyên, duyên hải, hải quân, hải quan, hải sản, hải đảo, hoàng hôn, bình minh, thái độ, thái hòa, thái thượng,
  trường học, trường ca, hiện đại, đại biểu, đại diện, đại đoàn, lâm nghiệp, lâm sinh, thiên tai, thiên nhiên, tự nhiên, đương nhiên,
  tất nhiên, nhiên liệu, mạnh thường quân, lực lượng, tình nguyện, hân hoan, hoan hô, thân thiện, thân thương, thân ái, thân yêu,
  thân mến, thiện tâm, từ thiện, từ tâm, tâm từ, thành tâm, thành thật, thành tài, thành lập, thành tích, trang trọng, trang phục,
  phong phú, phú quý, quý phái, quý trọng, quý báu, quý vị, quý khách, quý nhân, sen đông, điền kinh, kinh thành, đông y, y tá, y tế,
  thư ký, thư viện, thịnh vượng, vượng khí, hưng thịnh, phục hưng, kiên định, bình định, ổn định, khẳng định, định hình, nhất định,
  gia hạn, gia tăng, gia súc, gia sư, quan tâm, tâm sự, vi phạm, cung cấp, cung ứng, ứng dụng, ứng cử, ứng viên, diễn viên, biên chế,
  biên giới, tài năng, tài khoản, tài xế, tài liệu, tiên tiến, ưu tiên, đầu tiên, mùi hương, quê hương, hương thơm, đoàn viên,
  đoàn kết, công đoàn, đoàn tụ, lâm sàng, lại từ, từ lại, từ từ, là từ, sang năm, sang tên, sang trang, trang tin, trang bị, lại sang,
  được sang, được lợi, được tin, tin được, lại được, được lại, la to, ôn thi, từ mai, được hoàn, du lịch, thân chung, cao hơn, cao đẳng, cao quý, cao sang, tăng cao, nâng cao
`);

/** Second halves of common words that begin like a name: "Thanh niên", "An ninh", "Thu nhập". */
export const SECOND_HALVES = set(`
  niên tra an ninh hội thương nghiệp nhân nhập tế hóa hoá ích dân tâm toàn ninh lý sản quan quân vụ tin khoản toán điểm
  viên học đoàn ty cụ bằng cộng khai lập luận nghị quyền phủ sách trị trực thức thống phí hạn kỳ tục tiêu định hướng dẫn
  ước thành đình đồng đẳng hàng sinh dục giáo lệ thuế lương chức danh nhiệm hiểm thọ mạng phương quốc gia tịch bạch
  bình thường thư báo tiền ủy uỷ ương phòng đoàn binh nguyên tắc quán chính phong trào giao giang bạc lịch chức quả hậu rộng mạnh khỏe phép tháng ngày năm
`);
