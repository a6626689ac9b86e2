// Elementen maken uit gewone waarden: tekst van een lezer blijft tekst.
{
  const SVG = "http://www.w3.org/2000/svg";

  const maak = (naam, eigenschappen = {}, ...inhoud) => {
    const { data = {}, aria = {}, ...gewoon } = eigenschappen;
    const element = Object.assign(document.createElement(naam), gewoon);
    Object.assign(element.dataset, data);
    for (const [wat, waarde] of Object.entries(aria)) element.setAttribute(wat === "role" ? wat : `aria-${wat}`, waarde);
    element.append(...inhoud.filter((een) => een !== null && een !== undefined && een !== false));
    return element;
  };

  /** Een tekening van het huis; er staat altijd een woord naast of een naam op de knop. */
  const tekening = (naam, klasse = "i") => {
    const svg = document.createElementNS(SVG, "svg");
    const teken = document.createElementNS(SVG, "use");
    svg.setAttribute("class", klasse);
    svg.setAttribute("aria-hidden", "true");
    teken.setAttribute("href", `#i-${naam}`);
    svg.append(teken);
    return svg;
  };

  const knop = (tekst, doe, { klasse = "tekstknop", tekent, ...rest } = {}) => {
    const element = maak("button", { type: "button", className: klasse, ...rest }, tekent && tekening(tekent), tekent && tekst ? " " : null, tekst);
    element.addEventListener("click", doe);
    return element;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { maak, tekening, knop });
}
