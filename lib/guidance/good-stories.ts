/** Advice on telling a true, good story well. The project's own wording. */
export interface GoodStoryTip {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly ask: string;
}

export const GOOD_STORY_TIPS: readonly GoodStoryTip[] = [
  {
    id: 'check-first',
    title: 'Kiểm tra trước khi khen',
    text: 'Tin vui cũng cần nguồn. Một gương tốt kể nhầm người, nhầm việc làm khó chính người được khen.',
    ask: 'Ai chứng kiến việc này, mình nghe từ đâu?',
  },
  {
    id: 'consent',
    title: 'Xin phép người được kể',
    text: 'Hỏi trước khi đăng ảnh, tên, nơi ở. Người ta có quyền làm việc tốt mà không muốn lên mạng.',
    ask: 'Họ đã đồng ý với đúng ảnh này, lời này chưa?',
  },
  {
    id: 'children',
    title: 'Giữ kín gương mặt trẻ em',
    text: 'Chụp từ phía sau, chụp đôi tay, chụp cảnh chung. Không ghi tên trường, lớp, đường đi học.',
    ask: 'Người lạ có thể tìm ra cháu bé từ bài này không?',
  },
  {
    id: 'source-date',
    title: 'Ghi nơi, ngày, nguồn',
    text: 'Một dòng “ở đâu, ngày nào, theo ai” giúp bài sống lâu và không bị đem dùng lại sai lúc.',
    ask: 'Một năm sau đọc lại, người xem có biết chuyện xảy ra khi nào không?',
  },
  {
    id: 'dignity',
    title: 'Giúp người, không khoe của',
    text: 'Khi kể việc cứu trợ, nói điều người nhận cần và cách giúp tiếp. Không xếp người nhận ra chụp với quà.',
    ask: 'Nếu mình là người nhận, mình có muốn tấm ảnh này được xem không?',
  },
  {
    id: 'thanks',
    title: 'Viết giản dị',
    text: 'Kể việc đã làm bằng câu ngắn, số liệu có thật. Lời hoa mỹ làm chuyện thật nghe như quảng cáo.',
    ask: 'Bỏ hết tính từ đi, câu chuyện còn đứng được không?',
  },
];
