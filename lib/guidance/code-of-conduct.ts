import type { Confirmation, DocumentCitation, Freshness, GuidanceSource } from './guidance-types.ts';

/** Whom a rule speaks to: everybody and every organisation; state employees; state agencies. */
export type Audience = 'people' | 'officials' | 'agencies';

/**
 * Place of a rule in the Code. A number is stated only where a published source confirms it; `null` means that
 * it still has to be compared with the official text and is shown as such, never guessed.
 */
export interface PlaceInCode {
  readonly article: number | null;
  /** `undefined` when the rule is not a clause of its own. */
  readonly clause?: number | null;
}

/**
 * One rule of the Code in the project's own words. `advice`, `example` and `question` are the project's
 * suggestions, not the Code's text.
 */
export interface ConductRule {
  readonly id: string;
  readonly kind: 'principle' | 'rule' | 'officials' | 'agencies';
  readonly audiences: readonly Audience[];
  readonly title: string;
  readonly explanation: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly example: string;
  /** What to ask oneself before sharing or, for agencies, before posting. */
  readonly question: string;
  readonly place: PlaceInCode;
  /** Speaks of the substance of the rule, not of its number. */
  readonly substance: Confirmation;
  readonly sources: readonly GuidanceSource[];
}

export const CODE_CITATION: DocumentCitation = {
  title: 'Bộ Quy tắc ứng xử trên mạng xã hội',
  number: 'Quyết định 874/QĐ-BTTTT',
  issuer: 'Bộ Thông tin và Truyền thông',
  date: '2021-06-17',
};

export const CODE_FRESHNESS: Freshness = { asOf: '2026-08-02', reviewBy: '2027-06-30' };

const NTC: GuidanceSource = {
  label: 'ntc.edu.vn: Bộ Quy tắc ứng xử trên mạng xã hội',
  url: 'http://ntc.edu.vn/bo-quy-tac-ung-xu-tren-mang-xa-hoi.htm',
};
const SGGP: GuidanceSource = {
  label: 'Sài Gòn Giải Phóng (tiếng Anh)',
  url: 'https://sggpnews.org.vn/national/vietnam-introduces-code-of-conduct-on-social-networks-92895.html',
};
const VOV: GuidanceSource = {
  label: 'VOV World (tiếng Anh)',
  url: 'https://vovworld.vn/en-US/spotlight/code-of-conduct-on-social-networks-issued-994950.vov',
};
const VIETTIMES: GuidanceSource = {
  label: 'VietTimes: đính chính Bộ Quy tắc',
  url: 'https://viettimes.vn/bo-tt-tt-dinh-chinh-bo-quy-tac-ung-xu-tren-mang-xa-hoi-post147181.html',
};
const POPULAR_LAW: GuidanceSource = { label: 'Cộng đồng Dân luật, bài số 195332' };

const EVERYBODY: readonly Audience[] = ['people', 'officials', 'agencies'];
const PEOPLE: readonly Audience[] = ['people', 'officials'];

/** Sources of the principles and of the rules for everybody. */
const ARTICLE_3 = { article: 3, clause: null } as const;
const ARTICLE_4 = { article: 4, clause: null } as const;
const RULE_SOURCES: readonly GuidanceSource[] = [POPULAR_LAW, SGGP];

/** The Code as cards, in the order in which the sources list its rules. */
export const CONDUCT_RULES: readonly ConductRule[] = [
  {
    id: 'principle-law',
    kind: 'principle',
    audiences: EVERYBODY,
    title: 'Làm đúng luật, tôn trọng quyền của người khác',
    explanation:
      'Luật trên mạng cũng là luật ngoài đời. Tên tuổi, hình ảnh, chỗ ở, đời tư của người khác cần được giữ như khi gặp mặt.',
    dos: [
      'Hỏi người trong ảnh trước khi đăng ảnh của họ.',
      'Che số điện thoại, địa chỉ, số giấy tờ trước khi chụp màn hình.',
    ],
    donts: ['Không đăng giấy tờ, số máy, nơi ở của ai khi họ chưa đồng ý.'],
    example:
      'Danh sách hộ nhận hỗ trợ có đủ họ tên và số căn cước được chụp lên nhóm khu phố. Việc công khai là tốt, nhưng chỉ cần ghi có bao nhiêu hộ và hỏi thêm ở đâu.',
    question: 'Bài này có để lộ tên, ảnh, số máy hay chỗ ở của ai không?',
    place: ARTICLE_3,
    substance: 'confirmed',
    sources: [NTC, VIETTIMES],
  },
  {
    id: 'principle-decency',
    kind: 'principle',
    audiences: EVERYBODY,
    title: 'Cư xử lành mạnh',
    explanation:
      'Nói trên mạng như khi ngồi đối diện nhau: được quyền không đồng ý, nhưng giữ lời tử tế, hợp với đạo đức và nếp sống chung.',
    dos: ['Góp ý vào việc: nêu điều mình thấy và điều mình mong.', 'Đọc lại một lượt khi đang bực.'],
    donts: ['Không chế giễu ngoại hình, hoàn cảnh, giọng nói của người khác.'],
    example:
      'Khu phố mất nước mà không thấy báo. Viết “Từ 6 giờ sáng khu tôi mất nước, mong đơn vị cấp nước báo lịch” thì được việc; lôi người trực ra mắng thì không.',
    question: 'Nếu phải đọc to bài này ở cơ quan hay trước mặt con mình, mình có ngại không?',
    place: ARTICLE_3,
    substance: 'confirmed',
    sources: [NTC, VIETTIMES],
  },
  {
    id: 'principle-safety',
    kind: 'principle',
    audiences: EVERYBODY,
    title: 'Giữ an toàn, giữ kín thông tin',
    explanation:
      'Làm theo hướng dẫn bảo vệ thông tin: của mình, của người khác và của nơi mình làm việc. Lỡ đưa lên mạng rồi thì khó lấy lại.',
    dos: ['Bật xác thực hai lớp.', 'Tự gõ địa chỉ trang cần vào thay vì bấm đường dẫn lạ.'],
    donts: [
      'Không cài tệp hay ứng dụng do người lạ gửi.',
      'Không chụp nhóm chat công việc, văn bản nội bộ để đăng.',
    ],
    example:
      'Nhóm phụ huynh nhận đường dẫn “cập nhật hồ sơ học sinh”, mở ra thì đòi mật khẩu mạng xã hội. Dừng lại, hỏi thầy cô qua số đã có, và đừng gửi tiếp đường dẫn ấy.',
    question: 'Trong bài có đường dẫn lạ, tệp cài đặt hay giấy tờ nội bộ không?',
    place: ARTICLE_3,
    substance: 'confirmed',
    sources: [NTC, VIETTIMES],
  },
  {
    id: 'principle-responsibility',
    kind: 'principle',
    audiences: EVERYBODY,
    title: 'Chịu trách nhiệm về điều mình đăng',
    explanation:
      'Bấm “chia sẻ” là nhận phần của mình. Thấy bài vi phạm thì báo đúng nơi và phối hợp khi được hỏi, không lan thêm.',
    dos: [
      'Lỡ đăng sai thì gỡ và đính chính ở đúng chỗ đã đăng.',
      'Dùng nút báo cáo của mạng xã hội, hoặc báo cơ quan chức năng.',
    ],
    donts: ['Không phát lại kèm câu “không biết thật không”.'],
    example:
      'Lịch bắn pháo hoa vừa chia sẻ hóa ra của năm trước. Gỡ bài và viết: “Lịch tôi đăng sáng nay là lịch cũ, lịch năm nay ở trang của thành phố.”',
    question: 'Nếu điều này không đúng, mình có sẵn lòng đứng ra đính chính không?',
    place: ARTICLE_3,
    substance: 'confirmed',
    sources: [NTC, VIETTIMES],
  },
  {
    id: 'rule-terms',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Đọc điều khoản trước khi tham gia',
    explanation:
      'Mỗi mạng xã hội có điều khoản riêng: được đăng gì, dữ liệu của mình đi đâu, khi nào bị khóa. Đọc trước khi đăng ký và làm theo khi dùng.',
    dos: ['Biết mục quyền riêng tư và nút báo cáo nằm ở đâu.', 'Chọn ai được xem bài của mình.'],
    donts: ['Không bấm “Đồng ý” cho ứng dụng xin danh bạ, tin nhắn mà việc mình làm không cần.'],
    example:
      'Trò “Bạn giống ai?” xin quyền đọc danh bạ và tin nhắn. Trò chơi không cần những thứ ấy: từ chối là hợp lý.',
    question: 'Mình có biết ai sẽ xem được bài này không: bạn bè hay tất cả mọi người?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-real-name',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Nên dùng tên thật, có đầu mối liên lạc',
    explanation:
      'Nên dùng tên thật, đăng ký xác thực tên và địa chỉ trang, ghi đầu mối liên lạc, để người đọc biết mình đang nghe ai nói.',
    dos: [
      'Trang của cơ quan, hội, câu lạc bộ ghi rõ tên đơn vị và cách liên lạc.',
      'Gặp trang lạ: xem ngày lập, bài cũ và phần liên hệ.',
    ],
    donts: ['Không coi dấu tích xanh là bằng chứng cho nội dung.'],
    example:
      'Một trang mang tên xã mới, lập ba ngày trước, không có số liên lạc, mời “đăng ký nhận quà”. Muốn chắc, mở cổng thông tin của tỉnh rồi tìm trang của xã từ đó.',
    question: 'Trang đăng bài này là ai, có thông tin liên hệ thật không?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-account',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Giữ tài khoản của mình',
    explanation:
      'Tự giữ tài khoản. Khi mất quyền kiểm soát, bị giả mạo hay bị lợi dụng thì báo ngay cho cơ quan chức năng và nhà cung cấp.',
    dos: ['Đặt mật khẩu riêng cho từng nơi.', 'Bị chiếm tài khoản: nhắn người quen bằng đường khác.'],
    donts: ['Không đưa mã xác thực cho ai, kể cả người tự xưng là nhân viên hỗ trợ.'],
    example:
      'Tài khoản của người quen nhắn mượn tiền gấp. Gọi số điện thoại mình đã có để hỏi; nếu không phải, giúp họ báo tài khoản bị chiếm.',
    question: 'Trang này có đang mang tên một người hay cơ quan khác không?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-source',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Chia sẻ tin có nguồn chính thống, đáng tin',
    explanation:
      'Trước khi chia sẻ, tìm đến chỗ tin bắt đầu: trang của cơ quan, tờ báo đã đăng, văn bản có số và ngày.',
    dos: ['Mở bản gốc và đọc hết, không chỉ đọc tít.', 'Ghi nguồn và ngày khi chia sẻ.'],
    donts: ['Không dựa vào “sưu tầm”, “người trong ngành cho biết” hay ảnh chụp văn bản.'],
    example:
      'Có bài nói xã dời trụ sở từ thứ Hai, kèm ảnh một công văn mờ. Mở cổng thông tin của xã, tìm đúng số công văn: thấy thì chia sẻ đường dẫn gốc, chưa thấy thì chờ.',
    question: 'Nguồn gốc ở đâu, mình đã mở bản gốc chưa?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-no-hatred',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Không gây thù hận, không chia rẽ',
    explanation:
      'Cư xử hợp đạo đức, văn hóa. Không dùng lời gây thù hận, kích động bạo lực, phân biệt vùng miền, giới tính, tôn giáo.',
    dos: ['Tranh luận bằng lý lẽ, vào việc.', 'Gặp lời kích động: không đáp trả, dùng nút báo cáo.'],
    donts: [
      'Không gọi chung người một vùng, một giới, một tôn giáo bằng lời hạ thấp.',
      'Không cổ vũ đánh hay dọa ai.',
    ],
    example:
      'Hai tỉnh về chung, phần bình luận thành chỗ chê “dân vùng ấy”. Nói điều mình lo về đường đi, hồ sơ là bình thường; đem quê quán của ai ra chê thì không nên.',
    question: 'Bài có lời chia rẽ hay hạ thấp một nhóm người không?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-no-harm',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Không tung tin giả, tin sai; không xúc phạm',
    explanation:
      'Không đăng điều trái luật, không xúc phạm danh dự, nhân phẩm, không lời phản cảm, không tung tin giả, tin sai, không quảng cáo hay kinh doanh trái phép.',
    dos: ['Chưa kiểm tra được thì để lại, chưa chia sẻ.', 'Xem ngày: tin cũ đăng lại cũng gây hiểu lầm.'],
    donts: ['Không thêm bớt vào tin của người khác.', 'Không đưa chuyện riêng của ai ra để chê cười.'],
    example:
      'Mùa bão, một clip nước tràn đập lan rất nhanh; xem kỹ thì quay năm trước, ở nơi khác. Chia sẻ lúc này có thể làm người ta chạy sai hướng.',
    question: 'Điều này đúng chưa? Nếu không đúng thì ai bị hại?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-good-stories',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Kể chuyện đẹp về đất nước, con người',
    explanation: 'Khuyến khích giới thiệu đất nước, con người, văn hóa, chuyện tốt và gương tốt.',
    dos: ['Hỏi người trong chuyện trước khi kể.', 'Ghi rõ nơi, ngày và ai kể.'],
    donts: ['Không thêm thắt cho cảm động.'],
    example:
      'Một nhóm thợ sửa nhà giúp hàng xóm sau bão. Kể việc họ làm, xin phép trước khi đăng ảnh, không quay cận mặt người đang khó khăn.',
    question: 'Người trong chuyện có muốn được kể không, và chuyện có đúng như mình kể không?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'rule-children',
    kind: 'rule',
    audiences: PEOPLE,
    title: 'Cùng bảo vệ trẻ em trên mạng',
    explanation:
      'Vận động người thân, bạn bè làm theo; cùng dạy và bảo vệ trẻ em, người chưa thành niên dùng mạng an toàn.',
    dos: [
      'Chỉ cho con cách hỏi: ai đăng, đăng khi nào, vì sao.',
      'Thấy trẻ bị xâm hại: gọi 111; đang nguy hiểm: gọi 113.',
    ],
    donts: [
      'Không đăng ảnh kèm tên, trường, lớp của trẻ.',
      'Không gửi lại hình trẻ bị hại, kể cả để nhờ giúp.',
    ],
    example:
      'Tin “bé bị bắt cóc ở cổng trường, chia sẻ gấp” kèm ảnh một cháu bé. Hỏi nhà trường và công an xã, phường; ảnh cháu không nên đi thêm vòng nào.',
    question: 'Bài có ảnh, tên hay trường lớp của trẻ em không?',
    place: ARTICLE_4,
    substance: 'confirmed',
    sources: RULE_SOURCES,
  },
  {
    id: 'officials-house-rules',
    kind: 'officials',
    audiences: ['officials'],
    title: 'Theo nội quy của cơ quan',
    explanation: 'Làm theo nội quy của cơ quan mình về việc đưa thông tin lên mạng xã hội.',
    dos: ['Biết ai trong cơ quan được phát ngôn.', 'Chưa rõ thì hỏi bộ phận phụ trách thông tin.'],
    donts: ['Không đăng dự thảo, văn bản đang lấy ý kiến, danh sách nhân sự chưa công bố.'],
    example:
      'Dự thảo sắp xếp phòng ban gửi trong nhóm cơ quan để góp ý. Đó là bản chưa ban hành: góp ý trong nhóm, không chụp đăng ra ngoài.',
    question: 'Nội quy cơ quan mình có cho đưa tin này lên mạng không?',
    place: { article: null },
    substance: 'confirmed',
    sources: [VOV, POPULAR_LAW],
  },
  {
    id: 'officials-tell-agency',
    kind: 'officials',
    audiences: ['officials'],
    title: 'Việc thuộc lĩnh vực mình: báo cơ quan mình',
    explanation:
      'Thấy ý kiến trái chiều hay thông tin vi phạm liên quan lĩnh vực mình quản lý thì báo cơ quan chủ quản để trả lời, xử lý kịp thời. Ý kiến khác không phải là tin sai: báo để người dân được trả lời.',
    dos: [
      'Ghi lại điều người dân đang hỏi, gửi lên cơ quan.',
      'Có trả lời chính thức thì chia sẻ kèm văn bản.',
    ],
    donts: ['Không tranh cãi thay cơ quan ở phần bình luận.', 'Không làm khó người góp ý.'],
    example:
      'Nhiều người hỏi trong nhóm xã: “Giấy tờ cũ có phải đổi không?”. Gom câu hỏi, báo lãnh đạo, và khi có trả lời thì đăng kèm số, ngày văn bản.',
    question: 'Việc này thuộc cơ quan mình không? Nếu có, mình đã báo cơ quan chưa?',
    place: { article: null },
    substance: 'confirmed',
    sources: [{ label: 'mylawrd.com (tiếng Anh)' }, POPULAR_LAW],
  },
  {
    id: 'agencies-own-set',
    kind: 'agencies',
    audiences: ['agencies'],
    title: 'Cơ quan có bộ quy tắc riêng',
    explanation:
      'Bộ Quy tắc dành một phần riêng cho cơ quan nhà nước; quy tắc cho tổ chức, cá nhân là mức tối thiểu.',
    dos: ['Đối chiếu nội quy cơ quan với bản đầy đủ của Quyết định.'],
    donts: ['Không coi các thẻ này là lời văn của Quyết định.'],
    example:
      'Cơ quan soạn nội quy dùng mạng xã hội: lấy bản Quyết định đầy đủ làm gốc, các thẻ ở đây chỉ để nhớ nhanh.',
    question: 'Trước khi đăng: bài này có đúng với phần quy tắc dành cho cơ quan không?',
    place: { article: null },
    substance: 'confirmed',
    sources: [{ label: 'lawnet.vn, bài số 136929 (tiếng Anh)' }, { label: 'vci-legal.com (tiếng Anh)' }],
  },
  {
    id: 'agencies-account',
    kind: 'agencies',
    audiences: ['agencies'],
    title: 'Giữ tài khoản chính thức của cơ quan',
    explanation: 'Giữ an toàn tài khoản chính thức và báo ngay khi mất quyền kiểm soát.',
    dos: ['Giao người giữ tài khoản bằng văn bản.', 'Bàn giao quyền khi người giữ chuyển việc.'],
    donts: ['Không dùng chung một mật khẩu cho cả phòng.'],
    example:
      'Xã mới thành lập mở trang mới. Trang của đơn vị cũ cần được đóng hoặc ghi rõ “không còn hoạt động” để người dân khỏi nhầm.',
    question: 'Trước khi đăng: mình đang dùng đúng tài khoản chính thức chứ?',
    place: { article: null },
    substance: 'unconfirmed',
    sources: [],
  },
  {
    id: 'agencies-answer',
    kind: 'agencies',
    audiences: ['agencies'],
    title: 'Cung cấp thông tin, trả lời người dân',
    explanation: 'Cung cấp thông tin và trả lời thắc mắc, kiến nghị của người dân qua mạng xã hội.',
    dos: ['Trả lời kèm số, ngày văn bản và đường dẫn gốc.', 'Hẹn ngày trả lời khi chưa có kết quả.'],
    donts: ['Không xóa câu hỏi chỉ vì khó trả lời.'],
    example:
      'Nhiều người hỏi nơi nộp hồ sơ sau khi bỏ cấp huyện. Đăng một bài ghim: việc gì, nộp ở đâu, từ ngày nào, theo văn bản nào.',
    question: 'Trước khi đăng: câu trả lời có kèm văn bản và ngày không?',
    place: { article: null },
    substance: 'unconfirmed',
    sources: [],
  },
  {
    id: 'agencies-cooperate',
    kind: 'agencies',
    audiences: ['agencies'],
    title: 'Phối hợp xử lý vi phạm',
    explanation: 'Phối hợp với nơi có thẩm quyền khi có bài vi phạm pháp luật.',
    dos: ['Ưu tiên đưa thông tin đúng ra sớm.', 'Báo qua kênh của nền tảng và cơ quan có thẩm quyền.'],
    donts: ['Không nêu tên, ảnh người đăng trên trang cơ quan.'],
    example:
      'Một ảnh thông báo mang tên cơ quan nhưng không phải của cơ quan. Đăng thông báo đúng kèm số văn bản, báo nền tảng về ảnh kia.',
    question: 'Trước khi đăng: bài có nói về việc, chứ không nêu người?',
    place: { article: null },
    substance: 'unconfirmed',
    sources: [],
  },
  {
    id: 'agencies-spread',
    kind: 'agencies',
    audiences: ['agencies'],
    title: 'Thực hiện và phổ biến Bộ Quy tắc',
    explanation:
      'Cơ quan, tổ chức được khuyến nghị thực hiện và phổ biến Bộ Quy tắc, chú ý sự an toàn của người yếu thế. Bản đính chính tháng 6/2021 nói rõ đây là khuyến nghị.',
    dos: ['Giới thiệu trong buổi họp, bảng tin, loa của khu dân cư.', 'Dùng lời dễ hiểu, chữ đủ to.'],
    donts: ['Không chỉ gửi tệp văn bản rồi thôi.'],
    example:
      'Buổi sinh hoạt tổ dân phố dành năm phút cho năm bước trước khi chia sẻ, phát mỗi nhà một tờ in.',
    question: 'Người lớn tuổi, người ít dùng mạng trong khu đã được nghe chưa?',
    place: { article: 8, clause: 1 },
    substance: 'confirmed',
    sources: [VIETTIMES],
  },
];

/** The rules that speak to `audience`, in the Code's order. */
export function rulesFor(audience: Audience): readonly ConductRule[] {
  return CONDUCT_RULES.filter((rule) => rule.audiences.includes(audience));
}
