() => {
  const faults = [];
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true });
  const words = element => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60);
  const page = document.documentElement;

  if (page.scrollWidth > page.clientWidth) {
    // The innermost elements that stick out say where it comes from.
    const wide = [...document.body.querySelectorAll('*')].filter(element =>
      shown(element) && !element.closest('.scroll, .visually-hidden') &&
      element.getBoundingClientRect().right > page.clientWidth + 0.5);
    const inner = wide.filter(element => !wide.some(other => other !== element && element.contains(other)));
    faults.push(`the page scrolls sideways: ${page.scrollWidth} in ${page.clientWidth}: `
      + inner.slice(0, 3).map(element => `${element.tagName}.${element.getAttribute('class')} ${words(element)}`).join('; '));
  }

  // Text that leaves its box lies on what is beside it.
  for (const element of document.body.querySelectorAll('.nums *, .dim, .dim *, .ask, .kpi, .kpi *, .verdict, .verdict *, .sign *, td, th, li, dd, dt')) {
    if (!shown(element) || element.closest('svg, .visually-hidden, thead') && page.clientWidth <= 640) continue;
    if (element.closest('svg') || element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
    if (getComputedStyle(element).display.startsWith('inline')) continue;
    if (element.querySelector('.scroll')) continue;
    faults.push(`text leaves its box: ${element.tagName}.${element.className}: ${words(element)}`);
  }

  // What may not break within a line is part of it, not a line of its own.
  for (const word of document.querySelectorAll('span.nb')) {
    const parent = getComputedStyle(word.parentElement).display;
    if (shown(word) && getComputedStyle(word).display === 'block' && !/grid|flex/.test(parent)) {
      faults.push(`a word takes a line: ${words(word)}`);
    }
  }

  for (const chart of document.querySelectorAll('svg.chart')) {
    if (!shown(chart)) continue;
    const frame = chart.getBoundingClientRect();
    const scale = chart.getScreenCTM().a;
    const texts = [...chart.querySelectorAll('text')].filter(text => text.textContent.trim() !== '' && shown(text))
      .map(text => ({ text, box: text.getBoundingClientRect(), words: words(text) }));
    for (const { text, box, words } of texts) {
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      if (size < 9) faults.push(`a label of ${size.toFixed(1)} px: ${words}`);
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2) {
        faults.push(`a label is cut off: ${words}`);
      }
    }
    texts.sort((one, other) => one.box.top - other.box.top);
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length && texts[j].box.top < texts[i].box.bottom; j++) {
        const one = texts[i].box, other = texts[j].box;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        // A font's box is taller than its letters.
        if (across > 1 && down > 0.35 * Math.min(one.height, other.height)) {
          faults.push(`labels overlap: ${texts[i].words} / ${texts[j].words}`);
        }
      }
    }
  }
  return [...new Set(faults)];
}
