// De gemeente van de lezer, op één plek voor de hele site. Zij staat alleen op dit apparaat.
//
//   Schrijf.gemeente.lees()                  → { naam, pagina } of null; zonder `pagina` typte de lezer een eigen naam
//   Schrijf.gemeente.zet({ naam, pagina })   bewaart haar, en zegt of dat lukte; zet(null) vergeet haar
//   Schrijf.gemeente.kaal(tekst)             zonder accenten en leestekens: sudwest fryslan is Súdwest-Fryslân
//   Schrijf.gemeente.lijktOp(getypt, namen)  de { naam, … } die hooguit twee letters scheelt, of null
{
  const SLEUTEL = "gemeente";
  const LANGST = 80;
  const PAGINA = /^[a-z0-9-]*$/;
  const VERSTE = 2;

  const lees = () => {
    try {
      const { naam, pagina = "" } = JSON.parse(localStorage.getItem(SLEUTEL)) ?? {};
      const klopt = typeof naam === "string" && naam && naam.length <= LANGST && PAGINA.test(pagina);
      return klopt ? { naam, pagina } : null;
    } catch {
      return null; // Geen geheugen, of iets wat wij niet schreven.
    }
  };
  const zet = (gemeente) => {
    try {
      if (gemeente) localStorage.setItem(SLEUTEL, JSON.stringify({ naam: gemeente.naam, pagina: gemeente.pagina ?? "" }));
      else localStorage.removeItem(SLEUTEL);
      return true;
    } catch {
      return false; // Er valt hier niets te onthouden.
    }
  };

  const kaal = (tekst) => tekst.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  /** Hoeveel letters er anders zijn. */
  const afstand = (een, ander) => {
    let rij = Array.from({ length: ander.length + 1 }, (_, plaats) => plaats);
    for (const [i, letter] of [...een].entries()) {
      const nieuw = [i + 1];
      for (const [j, tegen] of [...ander].entries()) nieuw.push(Math.min(rij[j + 1] + 1, nieuw[j] + 1, rij[j] + (letter !== tegen)));
      rij = nieuw;
    }
    return rij.at(-1);
  };
  const lijktOp = (getypt, namen) => {
    const gezocht = kaal(getypt);
    const ver = (een) => afstand(gezocht, kaal(een.naam));
    const dichtst = gezocht.length < 4 ? [] : namen.map((een) => [ver(een), een]).sort(([een], [ander]) => een - ander);
    return dichtst[0]?.[0] <= VERSTE ? dichtst[0][1] : null;
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { gemeente: { lees, zet, kaal, lijktOp } });
}
