// Makes the forms better where scripts run: drafts, rows without a new page, one submission only. Nothing depends on it.
(() => {
  'use strict';

  const WAIT = 1500;
  const formIn = (node) => node.closest('form[data-draft-url]');
  let timer = null;
  let changed = null;
  let saving = Promise.resolve();

  // Drafts: saved on the server soon after typing stops, and before the page is left.
  const say = (form, key) => {
    const line = form.querySelector('[data-draft-status]');
    if (line) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
      line.textContent = line.dataset[key] + (key === 'saved' ? ' · ' + time : '');
    }
  };
  const fields = (form) => new URLSearchParams(new FormData(form));
  const save = () => {
    clearTimeout(timer);
    const form = changed;
    changed = null;
    if (!form || form.dataset.sent) {
      return;
    }
    saving = saving
      .then(() => fetch(form.dataset.draftUrl, {method: 'POST', body: fields(form), redirect: 'error'}))
      .then((answer) => say(form, answer.ok ? 'saved' : answer.status === 403 ? 'ended' : 'failed'))
      .catch(() => {
        say(form, 'failed');
        changed = changed || form;
      });
  };
  const typed = (event) => {
    const form = formIn(event.target);
    if (form) {
      changed = form;
      clearTimeout(timer);
      timer = setTimeout(save, WAIT);
    }
  };
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  // A beacon outlives its page but takes no more than 64 kB; what is longer goes the ordinary way, while the page lasts.
  const leave = () => {
    const form = changed;
    if (form && !form.dataset.sent) {
      clearTimeout(timer);
      changed = null;
      if (!navigator.sendBeacon(form.dataset.draftUrl, fields(form))) {
        changed = form;
        save();
      }
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      leave();
    }
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', save);

  // A row more or less: the form posts to itself, only the form is replaced, focus goes to where the work goes on.
  const place = (form, name) => [...form.elements].find((field) => field.name === name || field.name.startsWith(name + '.'));
  const openAround = (part) => {
    for (let fold = part?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
  };
  const focusAfter = (form, button) => {
    const list = button.value.replace(/\[\d+]$/, '');
    const index = (field) => field.name.startsWith(list + '[') ? parseInt(field.name.slice(list.length + 1), 10) : -1;
    if (button.name === '_work') {
      const worked = form.querySelector('[data-worked]');
      worked?.focus();
      worked?.scrollIntoView({block: 'center'});
    } else if (button.name === '_change') {
      form.querySelector('[type="file"]')?.focus();
    } else if (button.name === '_open') {
      const first = [...form.elements].find((field) => field.name.startsWith(button.value + '.') && field.type !== 'hidden');
      openAround(first);
      first?.focus();
    } else if (button.name === '_close') {
      const again = [...form.querySelectorAll('[name="_open"]')].find((open) => open.value === button.value);
      openAround(again);
      again?.focus();
    } else if (button.name === '_add') {
      const last = Math.max(...[...form.elements].filter((field) => field.name).map(index));
      const row = [...form.elements].find((field) => index(field) === last && field.type !== 'hidden');
      openAround(row);
      row?.focus();
    } else {
      const next = place(form, button.value) || [...form.querySelectorAll('[name="_add"]')].find((add) => add.value === list);
      openAround(next);
      (next?.closest('fieldset, details, section')?.querySelector('input:not([type="hidden"]), select, textarea, button') || next)?.focus();
    }
  };
  const openDetails = (form) => [...form.querySelectorAll('details')].map((part) => part.open);
  // What is typed while the answer is on its way is newer than the answer: it is put into the fresh form, in its row.
  const toggles = (field) => field.type === 'radio' || field.type === 'checkbox';
  const state = (field) => toggles(field) ? field.checked : field.value;
  const states = (form) => new Map([...form.elements]
    .filter((field) => field.name && field.type !== 'hidden' && field.type !== 'file')
    .map((field) => [field, state(field)]));
  const placeIn = (name, button) => {
    if (button.name !== '_remove') {
      return name;
    }
    const list = button.value.replace(/\d+]$/, '');
    const index = (path) => parseInt(path.slice(list.length), 10);
    if (!name.startsWith(list) || index(name) < index(button.value)) {
      return name;
    }
    return index(name) === index(button.value) ? null : list + (index(name) - 1) + name.slice(name.indexOf(']', list.length));
  };
  // A row is known by its hidden fields, such as its duty: another day may have another one in its place.
  const known = (form, name) => {
    const row = name.slice(0, name.lastIndexOf(']') + 1);
    return row && [...form.elements].filter((field) => field.type === 'hidden' && field.name.startsWith(row + '.')).map((field) => field.value).join();
  };
  const inFresh = (form, fresh, field, button) => {
    const name = placeIn(field.name, button);
    return name !== null && known(form, field.name) === known(fresh, name)
      && [...fresh.elements].find((other) => other.name === name && other.type === field.type && (!toggles(field) || other.value === field.value));
  };
  const carry = (form, fresh, before, button) => {
    const newer = [...before].filter(([field, was]) => state(field) !== was).map(([field]) => [field, inFresh(form, fresh, field, button)]);
    newer.filter(([, to]) => to).forEach(([field, to]) => {
      if (toggles(field)) {
        to.checked = field.checked;
      } else {
        to.value = field.value;
      }
    });
    return newer;
  };
  // Whoever is still typing goes on where they were.
  const goOn = (fresh, newer, at) => {
    changed = fresh;
    clearTimeout(timer);
    timer = setTimeout(save, WAIT);
    const here = newer.find(([field, to]) => field === at && to);
    if (!here) {
      return false;
    }
    const [field, to] = here;
    to.closest('details')?.setAttribute('open', '');
    to.focus();
    if (field.selectionStart !== null && field.selectionStart !== undefined) {
      to.setSelectionRange(field.selectionStart, field.selectionEnd);
    }
    return true;
  };
  // Files that were chosen go along, as without scripts.
  const withFiles = (form) => [...form.querySelectorAll('[type="file"]')].some((field) => field.files.length > 0);
  const changeRows = async (form, button) => {
    const body = withFiles(form) ? new FormData(form) : fields(form);
    body.append(button.name, button.value);
    const before = states(form);
    clearTimeout(timer);
    changed = null;
    await saving;
    const answer = await fetch(form.action, {method: 'POST', body});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(form.id);
    if ((!answer.ok && answer.status !== 422) || !fresh) {
      throw new Error('no form in the answer');
    }
    const open = openDetails(form);
    fresh.querySelectorAll('details').forEach((part, i) => { part.open = part.open || (['_add', '_work'].includes(button.name) && Boolean(open[i])); });
    // What has a name of its own stays as it was left, whichever rows came or went.
    form.querySelectorAll('[data-fold]').forEach((left) => {
      fresh.querySelectorAll(`[data-fold="${left.dataset.fold}"]`).forEach((part) => { part.open = left.open; });
    });
    const at = document.activeElement;
    const newer = carry(form, fresh, before, button);
    form.replaceWith(fresh);
    dependents(fresh);
    unfold(fresh);
    const stays = newer.length > 0 && goOn(fresh, newer, at);
    if (!stays && answer.status === 422) {
      fresh.querySelector('.rtw-summary')?.focus();
    } else if (!stays) {
      focusAfter(fresh, button);
    }
    const picks = fresh.querySelector('[name="_pick"]');
    if (picks && newer.some(([field]) => field.name === picks.value)) {
      fresh.requestSubmit(picks);
    }
  };

  // A warning sign is sent without leaving the page: what to do stays in sight until the answer says it too, and if none comes.
  const reportsSign = (form) => Boolean(form.querySelector('.rtw-stop') && form.querySelector('[name="redFlags"]:checked'));
  const sendSign = async (form, button) => {
    const body = fields(form);
    if (button?.name) {
      body.append(button.name, button.value);
    }
    clearTimeout(timer);
    changed = null;
    await saving;
    const answer = await fetch(form.action, {method: 'POST', body});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('main');
    if (answer.status >= 500 || !fresh) {
      throw new Error('not taken');
    }
    if (!fresh.querySelector('.rtw-urgent')) {
      fresh.prepend(form.querySelector('.rtw-stop'));
    }
    document.title = page.title;
    document.querySelector('main').replaceWith(fresh);
    fresh.querySelectorAll('form').forEach(dependents);
    const first = fresh.querySelector('.rtw-urgent, .rtw-stop');
    first.setAttribute('tabindex', '-1');
    first.focus({preventScroll: true});
    first.scrollIntoView({behavior: 'instant'});
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    if (button?.hasAttribute('data-rows') && form.matches('[data-draft-url], [data-rows-here]')) {
      event.preventDefault();
      changeRows(form, button).catch(() => {
        const plain = document.createElement('input');
        plain.type = 'hidden';
        plain.name = button.name;
        plain.value = button.value;
        form.append(plain);
        form.submit();
      });
      return;
    }
    if (reportsSign(form)) {
      event.preventDefault();
      sendSign(form, button).catch(() => {
        delete form.dataset.sent;
        form.querySelector('[data-not-sent]').hidden = false;
      });
      return;
    }
    changed = null;
    clearTimeout(timer);
    if (button && form.method === 'post') {
      button.setAttribute('aria-disabled', 'true');
    }
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => { delete form.dataset.sent; });
    document.querySelectorAll('button[aria-disabled]').forEach((button) => { button.removeAttribute('aria-disabled'); });
  });

  // What an answer asks for: data-show-when="path=VALUE|OTHER" shows the part after one of these answers, * after any.
  const dependents = (form) => {
    form.querySelectorAll('.rtw-pick').forEach((button) => { button.hidden = true; });
    form.querySelectorAll('[data-show-when]').forEach((part) => show(form, part));
  };
  const show = (form, part) => {
    const [name, wanted] = part.dataset.showWhen.split('=');
    const given = new FormData(form).getAll(name).filter((value) => value !== '');
    part.hidden = wanted === '*' ? given.length === 0 : !given.some((value) => wanted.split('|').includes(value));
  };
  // "None of these" takes the other ticks away, and any of them takes it away.
  const none = (box) => {
    const all = box.closest('section')?.querySelectorAll('[name="redFlags"], [name="noneOfThese"]') || [];
    all.forEach((other) => {
      if (box.checked && [...all].includes(box) && other.name !== box.name) {
        other.checked = false;
      }
    });
  };
  document.addEventListener('change', (event) => {
    const change = event.target.form?.querySelector('[name="_change"]');
    if (change && event.target.type === 'file' && event.target.files.length > 0) {
      event.target.form.requestSubmit(change);
      return;
    }
    if (event.target.type === 'checkbox') {
      none(event.target);
    }
    const picks = event.target.form?.querySelector('[name="_pick"]');
    if (picks && picks.value === event.target.name) {
      event.target.form.requestSubmit(picks);
    } else if (event.target.form) {
      dependents(event.target.form);
    }
  });
  document.querySelectorAll('form').forEach(dependents);

  // A field with an error is never behind a closed fold; the summary is read first.
  const unfold = (part) => part.querySelectorAll('.rtw-error').forEach(openAround);
  unfold(document);
  (document.querySelector('.rtw-urgent[tabindex]') || document.querySelector('.rtw-summary'))?.focus();

  // A button that prints is there only where it can.
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
})();
