import type { CueForms } from './stance-cues.ts';

/** Words by which people tell the milestones of the new map: who decided, how, and what was decided or began. */
export const MILESTONE_CUES = [
  {
    id: 'milestone/body',
    forms: `quốc hội|nghị trường|các đại biểu|đại biểu quốc hội|nghị quyết`,
  },
  {
    id: 'milestone/pass',
    forms: `thông qua|được thông qua|biểu quyết|biểu quyết thông qua|bấm nút|bấm nút thông qua|bỏ phiếu|bỏ phiếu thông qua|gật đầu|nhất trí|tán thành|quyết định|quyết|quyết nghị|chốt|chot|sửa|sửa xong|sửa đổi|phê chuẩn|phê duyệt|ra nghị quyết|ban hành|được ban hành|ký ban hành|ra đời`,
  },
  {
    id: 'milestone/provinces',
    forms: `sáp nhập tỉnh|sáp nhập các tỉnh|sáp nhập tỉnh thành|sáp nhập 63 tỉnh|sát nhập tỉnh|sát nhập các tỉnh|xáp nhập tỉnh|nhập tỉnh|gộp tỉnh|hợp nhất các tỉnh|hợp nhất tỉnh|sắp xếp tỉnh|sắp xếp các tỉnh|sắp xếp lại các tỉnh|sắp xếp lại tỉnh|sắp xếp đơn vị hành chính|sắp xếp các đơn vị hành chính|sắp xếp lại đơn vị hành chính|sắp xếp đơn vị cấp tỉnh|sáp nhập đơn vị hành chính|sáp nhập các đơn vị hành chính|34 tỉnh|34 tỉnh thành|34 đơn vị|34 đơn vị hành chính|còn 34|xuống 34|thành 34|63 tỉnh còn 34|sắp xếp cả nước|sắp xếp 63 tỉnh|sắp xếp lại 63 tỉnh`,
  },
  { id: 'milestone/merger', forms: `sáp nhập|sát nhập|xáp nhập|hợp nhất|sắp xếp` },
  {
    id: 'milestone/constitution',
    forms: `sửa hiến pháp|sửa đổi hiến pháp|hiến pháp sửa đổi|sửa đổi bổ sung hiến pháp|hiến pháp được sửa|hiến pháp được sửa đổi|sửa đổi bổ sung một số điều của hiến pháp|sửa đổi , bổ sung một số điều của hiến pháp|bổ sung hiến pháp|bản hiến pháp sửa đổi|hiến pháp đã sửa|hiến pháp đã sửa xong|hiến pháp đã được sửa|hiến pháp sửa xong|hiến pháp vừa sửa|hiến pháp cũng đã sửa|hiến pháp mới|sửa xong hiến pháp|sửa đổi xong hiến pháp|bấm nút hiến pháp|sửa mấy điều hiến pháp|sửa hiến pháp 2013|sửa đổi hiến pháp 2013|sửa một số điều của hiến pháp`,
  },
  {
    id: 'milestone/district',
    forms: `bỏ cấp huyện|bỏ xong cấp huyện|bỏ hẳn cấp huyện|bỏ luôn cấp huyện|bỏ xong huyện|xóa xong cấp huyện|xóa hẳn cấp huyện|xóa cấp huyện|xóa bỏ cấp huyện|giải thể cấp huyện|kết thúc cấp huyện|không còn cấp huyện|hết cấp huyện|cấp huyện không còn|cấp huyện chính thức không còn|cấp huyện bị bỏ|cấp huyện bị xóa|cấp huyện giải thể|bãi bỏ cấp huyện|cấp huyện bị bãi bỏ|cấp huyện đã bị bãi bỏ|cấp huyện chính thức bị bãi bỏ|cấp huyện đã chính thức bị bãi bỏ|cấp huyện đã chính thức không còn|cấp huyện đã chính thức chấm dứt|cấp huyện đã không còn|cấp huyện đã bị xóa|cấp huyện chính thức chấm dứt|cấp huyện chính thức kết thúc|cấp huyện chính thức dừng|cấp huyện kết thúc hoạt động|cấp huyện chấm dứt hoạt động|cấp huyện ngừng hoạt động|cấp huyện dừng hoạt động|cấp huyện nói lời chia tay|cấp huyện chính thức nói lời chia tay|cấp huyện được bỏ|bỏ huyện|không tổ chức cấp huyện|hết huyện|bỏ quận huyện|bỏ hết cấp huyện|giải tán cấp huyện|giải tán huyện|giải thể huyện|giải thể các huyện|dẹp cấp huyện|dẹp huyện|khai tử cấp huyện|xóa sổ cấp huyện|xóa sổ huyện|cấp huyện bị khai tử|cấp huyện bị xóa sổ`,
  },
  {
    id: 'milestone/units',
    forms: `34 tỉnh|34 tỉnh thành|34 tỉnh thành mới|34 tỉnh , thành|34 tỉnh , thành phố|34 đơn vị|34 đơn vị hành chính cấp tỉnh|34 đơn vị cấp tỉnh|các tỉnh mới|tỉnh thành mới|tỉnh mới|bộ máy tỉnh mới|bộ máy 34 tỉnh|bộ máy cấp tỉnh mới|34 địa phương`,
  },
  {
    id: 'milestone/run',
    forms: `vận hành|đi vào vận hành|hoạt động|đi vào hoạt động|bắt đầu chạy|bắt đầu|chạy|ra mắt|khởi động|chính thức|chính thức còn|còn đúng|triển khai|có hiệu lực`,
  },
] as const satisfies readonly CueForms[];
