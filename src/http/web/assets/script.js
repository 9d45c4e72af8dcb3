// Improves pages that work without it: parts that follow the record, dialogs' focus, text that would be lost, passages.

// The error summary of a form that came back, or what was done, is where one goes on from.
document.querySelector('[data-focus]')?.focus();

// A double press sends once: the form has a key as well, this only spares the second answer.
for (const form of document.querySelectorAll('form[data-form]')) {
  let typed = false;
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    typed = false;
  });
  addEventListener('pageshow', () => { delete form.dataset.sent; });
  addEventListener('beforeunload', (event) => {
    const text = [...form.querySelectorAll('textarea')].some((area) => area.value !== area.defaultValue);
    if (typed && text && !form.dataset.sent) event.preventDefault();
  });
}

// What the page follows: something happened, so the page is asked for again, and its live parts are put in place.
const from = document.body.dataset.liveFrom;
if (from) {
  const events = new EventSource(from);
  let waiting = 0;
  const news = document.getElementById('news');
  const renew = async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    let changed = false;
    for (const part of document.querySelectorAll('[data-live]')) {
      const next = fresh.getElementById(part.id);
      // Where somebody is typing or reading with a pointer of the keyboard, nothing is taken away.
      if (!next || strip(next) === strip(part) || part.contains(document.activeElement)) continue;
      for (const open of part.querySelectorAll('details[open][id]')) next.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute('open', '');
      part.replaceWith(next);
      changed = true;
    }
    if (changed && news) news.textContent = document.body.dataset.news;
  };
  // Tokens and keys of forms are new each time; they are no news.
  const strip = (part) => part.innerHTML.replace(/name="_(key|token)" value="[^"]*"/g, '').replace(/ open=""/g, '');
  events.addEventListener('message', () => { clearTimeout(waiting); waiting = setTimeout(renew, 300); });
  addEventListener('pagehide', () => events.close());
}

// A passage that is selected in a text goes into the form for a comment on it.
const text = document.querySelector('[data-passages]');
const quote = document.querySelector('[data-passage-quote]');
if (text && quote) {
  const offer = document.querySelector('[data-passage-offer]');
  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return '';
    return selection.toString().trim();
  };
  document.addEventListener('selectionchange', () => { if (offer) offer.hidden = !selected(); });
  offer?.addEventListener('click', () => {
    quote.value = selected();
    quote.closest('details')?.setAttribute('open', '');
    quote.form?.querySelector('textarea[name="body"]')?.focus();
  });
}
