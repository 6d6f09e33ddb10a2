import { describe, expect, it } from 'vitest';
import { quotes, read } from './read.ts';

describe('named sources', () => {
  it.each([
    ['Theo Bộ Nội vụ, chưa có', 'Bộ Nội vụ', 'ministries'],
    ['bộ y tế thông báo', 'bộ y tế', 'ministries'],
    ['Bộ GD&ĐT bác tin', 'Bộ GD&ĐT', 'ministries'],
    ['Ngân hàng Nhà nước nói', 'Ngân hàng Nhà nước', 'central-bodies'],
    ['Công an tỉnh Khánh Hòa thông báo', 'Công an tỉnh Khánh Hòa', 'police'],
    ['Theo Công an TP.HCM, biển số', 'Công an TP.HCM', 'police'],
    ['Công an Hà Nội xác minh', 'Công an Hà Nội', 'police'],
    ['Công an phường thông tin', 'Công an phường', 'police'],
    ['Công an phường. Dữ liệu chưa đồng bộ', 'Công an phường', 'police'],
    ['UBND xã thông báo', 'UBND xã', 'people-committees'],
    [
      'Theo Sở Văn hóa, Thể thao và Du lịch Gia Lai, tuần lễ',
      'Sở Văn hóa, Thể thao và Du lịch Gia Lai',
      'departments',
    ],
    ['Sở Xây dựng Lào Cai bảo QL 4D sạt', 'Sở Xây dựng Lào Cai', 'departments'],
    ['Sở GTVT thông báo', 'Sở GTVT', 'departments'],
    ['Sở Giáo dục và Đào tạo Hà Nội cho biết', 'Sở Giáo dục và Đào tạo Hà Nội', 'departments'],
    ['CA tỉnh bắt rồi', 'CA tỉnh', 'police'],
    ['Sở Y tế thành phố', 'Sở Y tế thành phố', 'departments'],
    ['Đài Khí tượng Thuỷ văn tỉnh', 'Đài Khí tượng Thuỷ văn tỉnh', 'local-bodies'],
    ['cong an phuong thong bao cho ba con biet', 'cong an phuong', 'police'],
  ])('%s', (text, quote, id) => {
    const { namedSources } = read(text);
    expect(quotes(text, namedSources)[0]).toBe(quote);
    expect(namedSources[0]).toMatchObject({ kind: 'agency', id });
  });

  it.each([
    ['Tuổi Trẻ đưa tin', 'Tuổi Trẻ', 'tuoitre.vn'],
    ['báo tuổi trẻ đăng rồi', 'báo tuổi trẻ', 'tuoitre.vn'],
    ['VTV24: Nhiều xã', 'VTV24', 'vtv.vn'],
    ['ttxvn nói', 'ttxvn', 'vietnamplus.vn'],
    ['vnexpress vừa đăng', 'vnexpress', 'vnexpress.net'],
    ['Báo Nghệ An đăng', 'Báo Nghệ An', 'baonghean.vn'],
    ['Thanh Niên đưa tin', 'Thanh Niên', 'thanhnien.vn'],
  ])('%s', (text, quote, id) => {
    const { namedSources } = read(text);
    expect(quotes(text, namedSources)).toEqual([quote]);
    expect(namedSources[0]).toMatchObject({ kind: 'outlet', id });
  });

  it.each([
    'tuổi trẻ bây giờ khổ',
    'thanh niên xóm mình',
    'người lao động chờ lương',
    'công an xuống nhà văn hóa',
    'Sở nào cũng phải cắt',
    'cơ quan chức năng cho biết',
    'thủy điện báo xả 6 cửa',
    'báo đưa tin rồi nhé',
    'bo may dang o dau day ve an com me may goi tu nay',
    'tiền phong bì đám cưới',
    'ỦY BAN NHÂN DÂN thông báo',
    'Ủy ban Nhân dân đâu phải báo',
    'ca tinh biet roi ma gio moi noi do ba con',
    'ca tối nay ai trực',
  ])('names nobody: %s', (text) => {
    expect(read(text).namedSources).toEqual([]);
  });
});
