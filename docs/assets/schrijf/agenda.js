// De agenda voor een raadsperiode: `Schrijf.raadsplan(punten, beginjaar)` geeft de momenten, en
// `Schrijf.ical(titel, dagen)` het bestand voor een agenda (RFC 5545). Raakt geen document aan.
// Python doet hetzelfde: weergave/raadsagenda.py en opendata/ical.py, met dezelfde gevallen.
{
  const LANGSTE = 75;
  const NAAM = "Mee(r) doen";
  const JAREN = 4;
  const LAATSTE_MAAND = 3;
  const TEKENS = { "\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n" };
  const STUURTEKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  const twee = (getal) => String(getal).padStart(2, "0");

  /** De eerste maandag van een maand, als jjjj-mm-dd. */
  const eersteMaandag = (jaar, maand) => {
    const eerste = new Date(Date.UTC(jaar, maand - 1, 1)).getUTCDay();
    return `${jaar}-${twee(maand)}-${twee(1 + ((8 - eerste) % 7))}`;
  };
  const momentenVan = (punt, beginjaar) => {
    if (punt.dag) return [{ punt, datum: punt.dag, heel: true }];
    return punt.jaren.map((jaar) => ({ punt, datum: eersteMaandag(beginjaar + jaar - 1, punt.maand), heel: false }));
  };
  /** Elk moment tussen het begin van het beginjaar en de verkiezingen vier jaar later, op volgorde. */
  const raadsplan = (punten, beginjaar) => {
    const eerste = `${beginjaar}-01-01`;
    const laatste = `${beginjaar + JAREN}-${twee(LAATSTE_MAAND)}-31`;
    const sleutel = (een) => `${een.datum} ${een.punt.id}`;
    return punten.flatMap((punt) => momentenVan(punt, beginjaar))
      .filter((een) => een.datum >= eerste && een.datum <= laatste)
      .sort((een, ander) => (sleutel(een) < sleutel(ander) ? -1 : 1));
  };

  /** De tekst zonder tekens die in een agenda iets anders betekenen. */
  const tekst = (waarde) => waarde.replace(/\r\n?/g, "\n").replace(STUURTEKEN, "�").replace(/[\\;,\n]/g, (teken) => TEKENS[teken]);
  const bytes = (teken) => {
    const punt = teken.codePointAt(0);
    return 1 + (punt > 0x7f) + (punt > 0x7ff) + (punt > 0xffff);
  };
  /** De regel in stukken van hooguit 75 bytes; een letter breekt nooit doormidden. */
  const gevouwen = (regel) => {
    const stukken = [];
    let stuk = "";
    let lengte = 0;
    for (const teken of regel) {
      if (lengte + bytes(teken) > LANGSTE) {
        stukken.push(stuk);
        stuk = " ";
        lengte = 1;
      }
      stuk += teken;
      lengte += bytes(teken);
    }
    return [...stukken, stuk].join("\r\n");
  };

  const kaal = (datum) => datum.replaceAll("-", "");
  const morgen = (datum) => {
    const [jaar, maand, dag] = datum.split("-").map(Number);
    return new Date(Date.UTC(jaar, maand - 1, dag + 1)).toISOString().slice(0, 10);
  };
  const regelsVan = (dag) => [
    "BEGIN:VEVENT",
    `UID:${dag.naam}`,
    `DTSTAMP:${kaal(dag.gestempeld)}T000000Z`,
    `DTSTART;VALUE=DATE:${kaal(dag.datum)}`,
    `DTEND;VALUE=DATE:${kaal(morgen(dag.datum))}`,
    `SUMMARY:${tekst(dag.titel)}`,
    `DESCRIPTION:${tekst(dag.uitleg)}`,
    ...(dag.adres ? [`URL:${dag.adres}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
  /** Een agenda met deze dagen, in deze volgorde; dezelfde dagen geven dezelfde bytes. */
  const ical = (titel, dagen) => {
    const naam = tekst(`${NAAM}: ${titel[0].toLowerCase()}${titel.slice(1)}`);
    const begin = ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//${NAAM}//${titel}//NL`, "CALSCALE:GREGORIAN", "METHOD:PUBLISH", `X-WR-CALNAME:${naam}`];
    return [...begin, ...dagen.flatMap(regelsVan), "END:VCALENDAR"].map((regel) => `${gevouwen(regel)}\r\n`).join("");
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { raadsplan, ical });
}
