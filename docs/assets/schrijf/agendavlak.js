// De raadsagenda op de pagina: kies het beginjaar en welke momenten u wilt, en neem het bestand mee.
// Zonder dit script staat er het plan van deze raadsperiode, met een bestand om op te halen.
{
  const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
  const vlak = document.querySelector("[data-agenda]");

  const { maak } = Schrijf;

  /** Een punt zoals het op de pagina staat, met het vinkje dat ervoor komt. */
  const leesPunt = (rij) => {
    const kop = rij.querySelector("h4");
    const titel = kop.textContent;
    const vinkje = maak("input", { type: "checkbox", checked: true });
    kop.replaceChildren(maak("label", {}, vinkje, maak("span", {}, titel)));
    const { dag, maand, jaren, zin, gestempeld } = rij.dataset;
    return {
      id: rij.id, titel, zin, gestempeld, vinkje, dag, maand: Number(maand),
      jaren: (jaren ?? "").split(",").map(Number), kern: rij.querySelector("[data-kern]").textContent,
    };
  };
  const maandVan = (een) => MAANDEN[Number(een.datum.slice(5, 7)) - 1];
  const dagVan = (een) => (een.heel ? `${Number(een.datum.slice(8))} ${maandVan(een)}` : maandVan(een));

  /** Een dag die om is, of een maand die om is, volgens de kalender van de lezer. */
  const isGeweest = (een) => {
    const nu = new Date();
    const vandaag = `${nu.getFullYear()}-${String(nu.getMonth() + 1).padStart(2, "0")}-${String(nu.getDate()).padStart(2, "0")}`;
    return een.heel ? een.datum < vandaag : een.datum.slice(0, 7) < vandaag.slice(0, 7);
  };
  const rij = (een) => maak("li", {},
    maak("span", { className: "agenda__dag" }, dagVan(een)), " ",
    maak("span", {}, maak("a", { href: `#${een.punt.id}` }, een.punt.titel),
      ...(isGeweest(een) ? [maak("span", { className: "geweest" }, " (geweest)")] : [])));
  const toon = (plan, momenten) => {
    const jaren = [...new Set(momenten.map((een) => een.datum.slice(0, 4)))];
    plan.replaceChildren(...jaren.flatMap((jaar) => [
      maak("h4", {}, jaar),
      maak("ul", { className: "agenda__jaar kaal" }, ...momenten.filter((een) => een.datum.startsWith(jaar)).map(rij)),
    ]));
  };

  /** Het adres van een punt op de site; een kopie op schijf heeft er geen. */
  const adresVan = (punt) => (location.protocol === "https:" ? new URL(`#${punt.id}`, location.href).href : "");
  const afspraak = (een) => ({
    naam: `${een.punt.id}-${een.datum.slice(0, 4)}@meer-doen`,
    datum: een.datum,
    titel: een.heel ? een.punt.titel : `In ${maandVan(een)}: ${een.punt.zin}`,
    uitleg: een.heel ? een.punt.kern : `${een.punt.kern} ${vlak.dataset.verzet}`,
    gestempeld: een.punt.gestempeld || een.datum,
    adres: adresVan(een.punt),
  });

  const aantal = (rijen) => `${rijen.length} ${rijen.length === 1 ? "afspraak" : "afspraken"}`;

  const begin = () => {
    const punten = [...vlak.querySelectorAll("[data-punt]")].map(leesPunt);
    const kies = vlak.querySelector("form");
    const plan = vlak.querySelector("[data-plan]");
    const knop = vlak.querySelector("[data-ics]");
    const melding = vlak.querySelector("[data-agendamelding]");
    const momenten = () => Schrijf.raadsplan(punten.filter((een) => een.vinkje.checked), Number(kies.elements[0].value));
    const komend = () => momenten().filter((een) => !isGeweest(een));
    const ververs = () => {
      const rijen = komend();
      toon(plan, momenten());
      melding.textContent = rijen.length ? `In het bestand: ${aantal(rijen)}.` : "Er komt niets meer. Zet een vinkje bij een moment, of kies een ander jaar.";
      if (rijen.length) knop.removeAttribute("aria-disabled");
      else knop.setAttribute("aria-disabled", "true");
    };
    kies.hidden = false;
    vlak.addEventListener("change", ververs);
    kies.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
    knop.addEventListener("click", (gebeurtenis) => {
      gebeurtenis.preventDefault();
      const rijen = komend();
      if (!rijen.length) return;
      const bestand = URL.createObjectURL(new Blob([Schrijf.ical("Raadsagenda", rijen.map(afspraak))], { type: "text/calendar" }));
      maak("a", { href: bestand, download: `raadsagenda-${kies.elements[0].value}.ics` }).click();
      setTimeout(() => URL.revokeObjectURL(bestand), 60_000);
      melding.textContent = `${aantal(rijen)} in één bestand. Open het, dan vraagt uw agenda wat u ermee wilt.`;
    });
    ververs();
  };

  if (vlak) begin();
}
