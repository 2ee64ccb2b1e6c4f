// Makes forms kinder where scripts run; every page works without.
(() => {
  "use strict";
  const form = document.getElementById("form");

  const summary = document.querySelector(".rtw-summary");
  if (summary) summary.focus();

  if (!form) return;

  // Drafts: saved on the server once typing has stopped, valid or not.
  const status = form.querySelector("[data-draft-status]");
  let timer;
  let saving = Promise.resolve();
  const save = async () => {
    try {
      const answer = await fetch(form.dataset.draftUrl, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const now = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
      status.textContent = `${status.dataset.saved} · ${now}`;
    } catch {
      status.textContent = status.dataset.failed;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { saving = save(); }, 1200);
  };
  if (form.dataset.draftUrl) {
    form.addEventListener("input", later);
    form.addEventListener("change", later);
  }

  // Adding and removing rows without leaving the page.
  form.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-rows]");
    if (!button) return;
    event.preventDefault();
    clearTimeout(timer);
    await saving;
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok) { form.requestSubmit(button); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const before = form.querySelectorAll(".rtw-row").length;
    form.replaceChildren(...page.getElementById("form").childNodes);
    reveal();
    const rows = form.querySelectorAll(".rtw-row");
    const target = rows.length > before ? rows[rows.length - 1] : form;
    const field = target.querySelector("input:not([type=hidden]), select, textarea, button");
    if (field) field.focus();
  });

  // Shows what an answer asks for: data-show-when="field=value|value" (a value of * is any).
  const answerOf = (name) => new FormData(form).getAll(name).join(",");
  const reveal = () => {
    form.querySelectorAll("[data-show-when]").forEach((part) => {
      const [name, wanted] = part.dataset.showWhen.split("=");
      const given = answerOf(name);
      part.hidden = wanted === "*" ? given === "" : !wanted.split("|").includes(given);
    });
  };
  form.addEventListener("change", reveal);
  reveal();

  // One submission per click; the server answers a repetition alike in any case.
  form.addEventListener("submit", (event) => {
    if (event.submitter && event.submitter.matches("[data-rows]")) return;
    clearTimeout(timer);
    const button = form.querySelector(".rtw-submit button");
    if (button) button.setAttribute("aria-disabled", "true");
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
  });
  addEventListener("pageshow", () => { delete form.dataset.sent; });
})();
