// Vult een webadres aan dat zonder https:// is getypt, en zegt dat erbij.
(() => {
  const formulier = document.querySelector("[data-delen]");
  const { waarde, zinnen } = globalThis.meerdoenDelen ?? {};
  if (!formulier || !waarde) return;
  const zonderBegin = (adres) => !/^[a-z]+:/i.test(adres) && waarde.vult("gastheer", adres.split(/[/?#]/)[0].toLowerCase());

  const vulAan = (vak) => {
    vak.parentElement.querySelector("[data-aangevuld]")?.remove();
    const adres = vak.value.trim();
    if (!zonderBegin(adres)) return;
    vak.value = `https://${adres}`;
    const zin = document.createElement("p");
    zin.className = "hulp";
    zin.dataset.aangevuld = "";
    zin.setAttribute("role", "status");
    vak.after(zin);
    // Een schermlezer leest een melding voor die in een plek komt die er al is.
    setTimeout(() => { zin.textContent = zinnen.aangevuld; });
    vak.dispatchEvent(new Event("input", { bubbles: true }));
  };
  formulier.addEventListener("change", ({ target: vak }) => {
    if (vak.name === "bronnen.url") vulAan(vak);
  });
  // Dit stuk komt pas als iemand begint; wie sneller typte, heeft zijn vak al verlaten.
  for (const vak of formulier.querySelectorAll('[name="bronnen.url"]')) {
    if (vak !== document.activeElement) vulAan(vak);
  }
})();
