// Van keuze en gegevens naar een stuk: een gewone waarde waar het vel, de raad en elke uitvoer uit
// lezen. Raakt geen document aan.
{
  const { agendapunt, akkoord, bouwstof, inWoorden, leesmap, nummerNoten, raadsstukken, zinnenmaker } = globalThis.Schrijf;

  const waardenVan = (keuze) => ({
    gemeentenaam: keuze.gemeente?.naam ?? "",
    datum: inWoorden(keuze.termijn),
    "datum van de vergadering": inWoorden(keuze.datum),
    agendapunt: agendapunt(keuze.agendapunt),
    "voorstel en nummer": agendapunt(keuze.agendapunt),
  });

  const delenVan = (maker, keuze, gegevens) => {
    if (keuze.vorm === "akkoord") return akkoord(maker, keuze, gegevens);
    if (keuze.vorm === "leesmap") return leesmap(maker, keuze, gegevens);
    return raadsstukken[keuze.vorm](maker, bouwstof(keuze, gegevens), keuze);
  };

  const isLeeg = (deel) =>
    (deel.soort === "alinea" && !deel.zinnen.length) || (deel.soort === "lijst" && !deel.punten.length && !deel.plek);

  /** Het stuk; `weg` zijn de zinnen die de lezer wegliet, `over` die nu nergens staan. */
  const stel = (keuze, gegevens) => {
    const maker = zinnenmaker(keuze, waardenVan(keuze));
    const delen = delenVan(maker, keuze, gegevens).filter((deel) => !isLeeg(deel));
    const noten = keuze.vorm === "leesmap" ? [] : nummerNoten(delen, gegevens.noten);
    return {
      vorm: keuze.vorm,
      titel: delen[0].tekst,
      taal: "nl",
      gemeente: keuze.gemeente?.naam ?? "",
      datum: keuze.vandaag ?? "",
      fractie: keuze.huisstijl?.fractie ?? "",
      nummer: keuze.huisstijl?.nummer ?? "",
      delen,
      noten,
      weg: maker.weg,
      over: maker.over(),
      werk: { versie: 1, ...keuze },
    };
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf, { stel });
}
