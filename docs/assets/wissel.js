// De knop die wisselt tussen licht en donker. Wie kiest wat het apparaat al wil,
// volgt daarna weer het apparaat: dan is er niets te onthouden.
{
  const pagina = document.documentElement;
  const apparaat = matchMedia("(prefers-color-scheme: dark)");
  const knoppen = document.querySelectorAll("[data-wissel]");

  const isDonker = () =>
    pagina.dataset.thema ? pagina.dataset.thema === "donker" : apparaat.matches;

  const onthoud = (thema) => {
    try {
      if (thema) localStorage.setItem("thema", thema);
      else localStorage.removeItem("thema");
    } catch {
      // Zonder geheugen geldt de keuze alleen voor deze pagina.
    }
  };

  // De balk van de browser krijgt de kleur van het papier; die staat alleen in stijl/tokens.css.
  const balk = document.createElement("meta");
  balk.name = "theme-color";
  document.head.append(balk);

  const toonStand = () => {
    for (const knop of knoppen) knop.setAttribute("aria-pressed", String(isDonker()));
    balk.content = getComputedStyle(document.body).backgroundColor;
  };

  const wissel = () => {
    const donker = !isDonker();
    if (donker === apparaat.matches) {
      delete pagina.dataset.thema;
    } else {
      pagina.dataset.thema = donker ? "donker" : "licht";
    }
    onthoud(pagina.dataset.thema);
    toonStand();
  };

  for (const knop of knoppen) knop.addEventListener("click", wissel);
  apparaat.addEventListener("change", toonStand);
  toonStand();
}
