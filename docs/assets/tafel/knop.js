// Leg op tafel: elke knop met `data-leg`, en het getal in de kop en de duimbalk.
{
  const { tafel } = globalThis.Schrijf;
  const { src } = document.currentScript;
  const VERDER = ["gemeente", "beheer", "paneel", "adres"]; // pas als er iets ligt
  const teken = (lijst = tafel.lees()) => {
    for (const knop of document.querySelectorAll("[data-leg]")) {
      const ligt = lijst.some((een) => een.id === knop.dataset.leg);
      knop.setAttribute("aria-pressed", ligt);
      knop.querySelector("span").textContent = `${ligt ? "Ligt" : "Leg"} op tafel`;
      knop.querySelector("use").setAttribute("href", ligt ? "#i-vink" : "#i-plus");
    }
    for (const tal of document.querySelectorAll("[data-tal]")) tal.textContent = lijst.length || "";
    if (!lijst.length && !location.hash.includes("kies=")) return;
    for (const naam of VERDER) globalThis.meerdoenHaal(src.replace("knop", naam), { inVolgorde: true }).catch(() => {});
  };

  document.addEventListener("click", ({ target }) => {
    const knop = target.closest("[data-leg]");
    if (!knop) return;
    const { leg: id, merk: vingerafdruk, ...rest } = knop.dataset;
    if (knop.matches("[aria-pressed=true]")) tafel.haal(id);
    else tafel.leg({ id, vingerafdruk, ...rest });
  });
  tafel.bijVerandering((lijst, { hoe, titel }) => {
    teken(lijst);
    const wat = { leg: "ligt op", haal: "is van" }[hoe];
    const regel = document.querySelector("[data-tafelregel]");
    if (wat && titel) regel.textContent = `${titel.split(": ")[0].replace("Voorstel ", "")} ${wat} tafel, nu ${lijst.length}`;
  });
  globalThis.Schrijf.tekenTafel = teken;
  teken();
}
