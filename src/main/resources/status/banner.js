((told) => {
  const script = document.currentScript;
  if (!script || (told.open && !told.planned && script.dataset.when !== 'always')) return;
  const box = document.createElement('div');
  const words = document.createElement('p');
  const more = document.createElement('a');
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', told.label);
  box.lang = told.language;
  box.className = 'omsorgsportalen-banner ' + (told.open ? 'is-open' : 'is-closed');
  words.textContent = told.text + ' ';
  more.textContent = told.more;
  more.href = told.address;
  Object.assign(box.style, {
    background: told.open ? '#e1f4e8' : '#fde5e7',
    borderLeft: '.5rem solid ' + (told.open ? '#12683a' : '#a31621'),
    color: '#17212b',
    padding: '.5rem .75rem',
  });
  Object.assign(words.style, { color: 'inherit', margin: '0' });
  more.style.color = '#0b5c8a';
  words.append(more);
  box.append(words);
  script.after(box);
})(/* told */);
