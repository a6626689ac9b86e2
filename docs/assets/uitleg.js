// Toont de uitleg van een begrip bij het woord zelf. Zonder script springt de link naar de lijst
// met woorden onderaan de pagina.
(() => {
  if (!HTMLElement.prototype.showPopover) return;
  const vak = document.createElement("div");
  vak.className = "uitlegvak";
  vak.popover = "auto";
  vak.tabIndex = -1;
  vak.setAttribute("role", "dialog");
  let woord = null;

  const sluit = document.createElement("button");
  sluit.type = "button";
  sluit.className = "uitlegvak__sluit";
  sluit.setAttribute("aria-label", "Sluit uitleg");
  sluit.textContent = "×";
  sluit.addEventListener("click", () => {
    const terug = woord;
    vak.hidePopover();
    terug.focus();
  });
  for (const link of document.querySelectorAll("a.uitleg")) link.setAttribute("aria-haspopup", "dialog");

  const plaats = () => {
    const plek = woord.getBoundingClientRect();
    const breedte = Math.min(352, document.documentElement.clientWidth - 32);
    const links = Math.max(16, Math.min(plek.left, document.documentElement.clientWidth - breedte - 16));
    vak.style.width = `${breedte}px`;
    vak.style.left = `${links + scrollX}px`;
    vak.style.top = `${plek.bottom + scrollY + 6}px`;
  };

  document.addEventListener("click", (gebeurtenis) => {
    const link = gebeurtenis.target.closest?.("a.uitleg");
    if (!link || gebeurtenis.ctrlKey || gebeurtenis.metaKey) return;
    const stuk = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!stuk) return;
    gebeurtenis.preventDefault();
    woord = link;
    const kop = document.createElement("strong");
    kop.textContent = stuk.querySelector("dt").textContent;
    const tekst = document.createElement("p");
    tekst.append(...[...stuk.querySelector("dd").childNodes].map((knoop) => knoop.cloneNode(true)));
    vak.setAttribute("aria-label", `Uitleg van ${kop.textContent}`);
    vak.replaceChildren(kop, tekst, sluit);
    document.body.append(vak);
    plaats();
    vak.showPopover();
    vak.focus({ preventScroll: true });
  });
  vak.addEventListener("toggle", (gebeurtenis) => {
    if (gebeurtenis.newState === "closed" && woord) {
      if (vak.contains(document.activeElement) || document.activeElement === document.body) woord.focus();
      vak.remove();
    }
  });
})();
