// The protocol on a phone: what is typed is kept in the browser at once and sent at once; while the connection is down it
// waits, and nothing is lost when the page is closed (WIN-10).
(() => {
  'use strict';
  const status = document.getElementById('status');
  if (!status) return;
  const words = status.dataset;
  const base = location.pathname.replace(/\/$/, '');
  const shelf = 'protocol:' + base;
  const AGAIN = 4000;
  const PAUSE = 500;
  const LONGEST_SIDE = 1600;
  // A phone that has left its network behind may be told nothing for minutes.
  const PATIENCE = { typed: 15000, picture: 90000 };
  const post = (path, content, patience) =>
    fetch(base + path, { method: 'POST', signal: AbortSignal.timeout(patience), ...content });

  const read = () => {
    try { return JSON.parse(localStorage.getItem(shelf)) || {}; } catch { return {}; }
  };
  // Step id → { mark, remark, pictures: [{as, data}], refused }. What stands here is not with the portal yet.
  const waiting = read();
  const keep = () => {
    try {
      if (Object.keys(waiting).length) localStorage.setItem(shelf, JSON.stringify(waiting));
      else localStorage.removeItem(shelf);
    } catch { /* full: it stays in memory, and the status says that it waits */ }
  };

  const form = step => document.getElementById('s' + step);
  const say = (kind, count) => {
    status.className = kind;
    status.textContent = words[kind] + (count ? ' (' + count + ')' : '');
  };
  const fault = (step, text) => {
    const place = form(step) && form(step).querySelector('.fault');
    if (place) { place.textContent = text; place.hidden = !text; }
  };

  const changed = step => {
    const fields = new FormData(form(step));
    const entry = waiting[step] || {};
    entry.mark = fields.get('mark') || '';
    entry.remark = fields.get('remark') || '';
    entry.typed = true;
    delete entry.refused;
    waiting[step] = entry;
    keep();
  };

  let running = false;
  let timer = 0;
  const soon = (after) => { clearTimeout(timer); timer = setTimeout(send, after); };

  const send = async () => {
    if (running) return;
    running = true;
    let down = false;
    for (const step of Object.keys(waiting)) {
      if (!waiting[step].refused) down = !(await deliver(step)) || down;
      if (down) break;
    }
    running = false;
    const left = Object.values(waiting).filter(entry => !entry.refused).length;
    const refused = Object.keys(waiting).length - left;
    if (down) { say('offline', left); soon(AGAIN); }
    else if (left) soon(0);
    else say(refused ? 'refused' : 'saved');
  };

  // Whether the portal was reached.
  const deliver = async step => {
    const entry = waiting[step];
    try {
      if (entry.typed) {
        say('saving');
        const sent = entry.mark + '\n' + entry.remark;
        const body = new URLSearchParams({ remark: entry.remark });
        if (entry.mark) body.set('mark', entry.mark);
        const answer = await post('/steps/' + step, { body, headers: { 'X-Kept-By-Script': '1' } }, PATIENCE.typed);
        const same = () => sent === entry.mark + '\n' + entry.remark; // not if more was typed meanwhile
        if (!(await taken(step, entry, answer, same))) return answer.status < 500 && answer.status !== 429;
        if (same()) delete entry.typed;
      }
      while (entry.pictures && entry.pictures.length) {
        const picture = entry.pictures[0];
        const blob = await (await fetch(picture.data)).blob();
        const answer = await post('/steps/' + step + '/pictures?as=' + picture.as,
          { body: blob, headers: { 'Content-Type': 'application/octet-stream' } }, PATIENCE.picture);
        if (answer.status >= 500 || answer.status === 429) return false;
        entry.pictures.shift();
        keep();
        const text = await answer.text();
        if (answer.ok) show(step, text, picture.data);
        else fault(step, text);
      }
    } catch { return false; }
    if (!entry.typed) { delete waiting[step]; }
    keep();
    return true;
  };

  const taken = async (step, entry, answer, same) => {
    if (answer.ok) { fault(step, ''); return true; }
    if (answer.status < 500 && answer.status !== 429) {
      const why = await answer.text();
      if (same()) {
        entry.refused = true; // kept here until it is changed
        fault(step, why);
        keep();
      }
    }
    return false;
  };

  const show = (step, id, source) => {
    const figure = document.createElement('figure');
    const image = document.createElement('img');
    image.alt = words.picture;
    image.src = source;
    figure.append(image);
    figure.dataset.id = id;
    form(step).querySelector('.pictures').append(figure);
  };

  // Drawn smaller here already: it goes faster, and can wait in the browser.
  const smaller = async file => {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.8);
  };
  const whole = file => new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });

  const add = async (step, file) => {
    fault(step, '');
    if (file.size > 40000000) { fault(step, words.large); return; }
    let data;
    try { data = await smaller(file); } catch { data = await whole(file); } // the portal says what is wrong with it
    const entry = waiting[step] || {};
    const random = crypto.getRandomValues(new Uint32Array(3));
    (entry.pictures = entry.pictures || []).push({ as: Array.from(random, n => n.toString(36)).join(''), data });
    waiting[step] = entry;
    keep();
    soon(0);
  };

  for (const one of document.querySelectorAll('form.step')) {
    const step = one.dataset.step;
    const mine = waiting[step];
    if (mine && mine.typed) { // typed before the connection went: it counts, not what the portal had
      for (const mark of one.querySelectorAll('input[name=mark]')) mark.checked = mark.value === mine.mark;
      one.remark.value = mine.remark;
      delete mine.refused;
    }
    one.addEventListener('submit', event => { event.preventDefault(); changed(step); soon(0); });
    one.addEventListener('input', event => {
      if (event.target.type === 'file') return;
      changed(step);
      soon(event.target.type === 'radio' ? 0 : PAUSE);
    });
    const chooser = one.querySelector('.add-picture');
    if (chooser) {
      chooser.hidden = false;
      chooser.querySelector('input').addEventListener('change', event => {
        for (const file of event.target.files) add(step, file);
        event.target.value = '';
      });
    }
    one.addEventListener('click', async event => {
      const picture = event.target.dataset && event.target.dataset.picture;
      if (!picture) return;
      try {
        const answer = await post('/steps/' + step + '/pictures/' + picture + '/removal', {}, PATIENCE.typed);
        if (answer.ok) event.target.closest('figure').remove();
        else fault(step, await answer.text());
      } catch { say('offline'); }
    });
  }
  addEventListener('online', () => soon(0));
  if (Object.keys(waiting).length) soon(0);
})();
