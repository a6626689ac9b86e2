// Wat dicht is, gaat open als een lezer erheen springt of de pagina afdrukt.
//
// Nieuwe browsers doen dit zelf; dit is voor wie een oudere heeft.
{
  /** Opent elk uitklapdeel om een element heen. */
  const ontvouw = (element) => {
    for (let deel = element?.closest("details"); deel; deel = deel.parentElement.closest("details")) {
      deel.open = true;
    }
  };

  const spring = () => {
    const doel = document.getElementById(location.hash.slice(1));
    if (!doel?.closest("details:not([open])")) return;
    ontvouw(doel);
    doel.scrollIntoView();
  };

  // Op papier staat alles; daarna is de pagina weer zoals de lezer haar had.
  let dicht = [];
  addEventListener("beforeprint", () => {
    dicht = [...document.querySelectorAll("main details:not([open])")];
    dicht.forEach((deel) => (deel.open = true));
  });
  addEventListener("afterprint", () => dicht.splice(0).forEach((deel) => (deel.open = false)));

  addEventListener("hashchange", spring);
  spring();
}
