(() => {
  const table = document.querySelector('table.portfolio');
  const bar = document.querySelector('.filter');
  if (!table || !bar) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, words: row.textContent.toLocaleLowerCase() }));
  const [status, search, count] = ['select', 'input', 'output'].map((name) => bar.querySelector(name));

  const filter = () => {
    const wanted = search.value.toLocaleLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    for (const { row, words } of rows) {
      row.hidden = (status.value !== '' && row.dataset.status !== status.value)
        || !wanted.every((word) => words.includes(word));
      if (!row.hidden) shown += 1;
    }
    count.value = `${shown} / ${rows.length}`;
  };

  const key = (row, column) => {
    const cell = row.cells[column];
    const value = cell.dataset.v ?? cell.textContent.trim();
    return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;
  };

  const sort = (heading, column) => {
    const descending = heading.getAttribute('aria-sort') !== 'descending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const keyed = rows.map(({ row }) => ({ row, key: key(row, column) }));
    keyed.sort((one, other) => {
      const order = typeof one.key === 'number' && typeof other.key === 'number'
        ? one.key - other.key
        : String(one.key).localeCompare(String(other.key), document.documentElement.lang);
      return descending ? -order : order;
    });
    body.append(...keyed.map(({ row }) => row));
  };

  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(heading, column));
    heading.append(button);
  });
  status.addEventListener('change', filter);
  search.addEventListener('input', filter);
  bar.hidden = false;
  filter();
})();
