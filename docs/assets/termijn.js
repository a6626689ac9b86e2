// Telt de dagen tot een termijn, en kiest de zin die vandaag waar is.
//
//   <section data-termijn="2027-01-01" data-weg="2027-04-01">
//     <p data-getal hidden>Nog <b></b> <span></span></p>
//     <p data-altijd>…</p> <p data-vooraf hidden>…</p> <p data-daarna hidden>…</p>
//
// De klok is die van de lezer. Zonder script staat er een zin die altijd waar is.
{
  const DAG = 24 * 60 * 60 * 1000;
  const nu = new Date();
  const vandaag = Date.UTC(nu.getFullYear(), nu.getMonth(), nu.getDate());
  const dagenTot = (datum) => Math.round((Date.parse(datum) - vandaag) / DAG);

  const toon = (vak, dagen) => {
    const zet = (naam, zichtbaar) => {
      const regel = vak.querySelector(`[data-${naam}]`);
      if (regel) regel.hidden = !zichtbaar;
    };
    zet("altijd", false);
    zet("vooraf", dagen > 0);
    zet("daarna", dagen <= 0);
    zet("getal", dagen > 0);
    vak.dataset.geteld = "";
    vak.querySelector("[data-getal] b").textContent = dagen;
    vak.querySelector("[data-getal] span").textContent = dagen === 1 ? "dag" : "dagen";
  };

  for (const vak of document.querySelectorAll("[data-termijn]")) {
    const { termijn, weg } = vak.dataset;
    if (weg && dagenTot(weg) <= 0) vak.hidden = true;
    else toon(vak, dagenTot(termijn));
  }
}
