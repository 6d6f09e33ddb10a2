/** How to reach the report menu of each platform. Menus change their names: the first step is all that is promised. */
export const PLATFORM_FLOWS: readonly { readonly platform: string; readonly path: string }[] = [
  {
    platform: 'Facebook',
    path: 'Dấu ba chấm ở bài viết → mục báo cáo (tên mục có thể khác) → chọn lý do → gửi.',
  },
  { platform: 'TikTok', path: 'Chia sẻ (hoặc nhấn giữ video) → Báo cáo → chọn lý do → Gửi.' },
  { platform: 'YouTube', path: 'Thêm (hoặc Cài đặt) → Báo vi phạm → chọn lý do → gửi.' },
  { platform: 'Zalo', path: 'Mở thông tin tài khoản, tìm mục “Báo xấu” (chỗ đặt mục có thể khác).' },
];
