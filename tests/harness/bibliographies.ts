/** Two bibliography files, as a user may have them. */
export const BIB = `@book{smith2020,
  title = {On *Keys* ![x](http://example.org/x.png)},
  author = {Smith, Ann and Berg, Jan},
  publisher = {Press}, location = {Town},
  date = {2020},
}
@article{jones1999, title = {B}, author = {Jones, Bo}}
`;
export const JSON_FILE = JSON.stringify([
  { id: 'doe2001', type: 'book', title: 'Doings', author: [{ family: 'Doe', given: 'Di' }] },
]);
