// Everything works without this file; it spares steps. No text is ever written as markup.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // The sentence behind a statement, in the panel beside it.
  const right = document.querySelector('.right[data-opened]');
  const tell = (panel, statement) =>
    fetch(panel.dataset.opened, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-CSRF-TOKEN': panel.dataset.csrf },
      body: new URLSearchParams({ statement, hash: panel.dataset.hash, _csrf: panel.dataset.csrf }) });
  if (right) {
    const show = link => {
      const { evidence, statement } = link.dataset;
      right.classList.add('chosen');
      all('.evidence', right).forEach(a => a.classList.toggle('shown', a.dataset.evidence === evidence));
      all('mark', right).forEach(m => m.classList.toggle('on', m.dataset.quotes.split(' ').includes(statement)));
      all('.statement').forEach(s => s.classList.toggle('current', s.id === 'st-' + statement));
      const article = all('.evidence.shown', right)[0];
      const first = article && (article.querySelector('mark.on') || article);
      if (first) first.scrollIntoView({ block: 'nearest' });
      tell(right, statement);
    };
    all('a.cite').forEach(link => link.addEventListener('click', event => { event.preventDefault(); show(link); }));
  }

  // Sources opened on the review page.
  const review = document.querySelector('div[data-opened]');
  const telling = new Set();
  document.querySelectorAll('.decide form').forEach(form => form.addEventListener('submit', event => {
    if (!telling.size) return;
    event.preventDefault();
    Promise.allSettled([...telling]).then(() => form.requestSubmit(event.submitter));
  }));
  if (review) {
    all('details[data-open-source]', review).forEach(d => d.addEventListener('toggle', () => {
      const statement = d.dataset.openSource;
      if (!d.open || d.dataset.told) return;
      const told = tell(review, statement);
      telling.add(told);
      told.finally(() => telling.delete(told));
      told.then(answer => {
        if (!answer.ok) return;
        d.dataset.told = 'yes';
        const tag = review.querySelector('[data-opened-tag="' + statement + '"]');
        if (tag && tag.classList.contains('todo')) {
          tag.classList.replace('todo', 'done');
          tag.textContent = review.dataset.openedWord;
          const left = document.querySelector('[data-unopened]');
          if (left) {
            const number = Number(left.dataset.unopened) - 1;
            left.dataset.unopened = String(number);
            left.textContent = left.textContent.replace(/\d+/, String(number));
            left.hidden = number <= 0;
          }
        }
      });
    }));
  }

  // A run, followed live; the browser says by itself which number it had last.
  const live = document.querySelector('[data-events]');
  if (live) {
    const stream = new EventSource(live.dataset.events);
    const lost = live.querySelector('[data-lost]');
    const said = live.querySelector('[data-said]');
    const line = node => live.querySelector('li[data-node="' + CSS.escape(node) + '"]');
    stream.addEventListener('started', e => { const l = line(JSON.parse(e.data).node); if (l) { l.className = 'now'; said.textContent = l.children[1].textContent; } });
    stream.addEventListener('written', e => { const l = line(JSON.parse(e.data).node); if (l) l.querySelector('.outcome').textContent = JSON.parse(e.data).outcome + ' tokens'; });
    stream.addEventListener('ended', e => { const d = JSON.parse(e.data); const l = line(d.node); if (l) { l.className = 'done'; l.querySelector('.outcome').textContent = d.millis + ' ms · ' + d.outcome; } });
    stream.addEventListener('done', () => { stream.close(); location.replace(live.dataset.then); });
    stream.onopen = () => { lost.textContent = ''; };
    stream.onerror = () => { lost.textContent = lost.dataset.lost; };
  }

  // A form goes only while its writer is signed in: after a restart or a long pause what was typed stays on this screen, and nowhere else, and goes with the new session's token.
  const own = document.body.dataset;
  const stay = (form, submitter, text, link) => {
    const old = form.querySelector('[data-stays]');
    if (old) old.remove();
    const line = document.createElement('p');
    line.className = 'problem';
    line.dataset.stays = 'yes';
    line.setAttribute('role', 'alert');
    line.append(text + ' ');
    if (link) {
      const a = document.createElement('a');
      a.href = '/login'; a.target = '_blank'; a.rel = 'noopener'; a.textContent = own.signIn;
      line.append(a);
    }
    (submitter && form.contains(submitter) ? submitter : form.lastElementChild).before(line);
  };
  if (own.account) document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.dataset.asked || /^\/(login|logout|look|first)/.test(new URL(form.action, location).pathname)) return;
    event.preventDefault();
    const submitter = event.submitter;
    fetch('/session', { credentials: 'same-origin', cache: 'no-store' }).then(answer => answer.json()).then(now => {
      if (!now.signedIn || now.account !== own.account) { stay(form, submitter, own.ended, true); return; }
      form.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = now.token; });
      form.dataset.asked = 'yes';
      form.requestSubmit(submitter);
      delete form.dataset.asked;
    }, () => stay(form, submitter, own.away, false));
  });

  // Keys of the worklist: j and k move, Enter opens, n begins.
  const rows = document.querySelector('[data-keys=rows]') ? all('[data-keys=rows] a.row') : [];
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (rows.length && (event.key === 'j' || event.key === 'k')) {
      const at = rows.indexOf(document.activeElement);
      rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'j' ? 1 : -1)))].focus();
    }
    if (event.key === 'n' && document.querySelector('a[href="/intake"]')) location.assign('/intake');
  });

  // A dropped file becomes the form's file.
  const drop = document.querySelector('form[data-drop]');
  if (drop) {
    const file = drop.querySelector('input[type=file]');
    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, e => { e.preventDefault(); drop.classList.add('over'); }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, () => drop.classList.remove('over')));
    drop.addEventListener('drop', e => { e.preventDefault(); if (e.dataTransfer.files.length) { file.files = e.dataTransfer.files; drop.requestSubmit(); } });
  }

  // Words selected in the note as given are offered for removal.
  const given = document.querySelector('[data-select=remove]');
  if (given) {
    given.addEventListener('mouseup', () => {
      const words = String(getSelection()).trim();
      const field = document.getElementById('remove');
      if (words && words.length < 200 && !words.includes('\n') && !field.value.split('\n').includes(words)) {
        field.closest('details').open = true;
        field.value = (field.value ? field.value + '\n' : '') + words;
      }
    });
  }
})();
