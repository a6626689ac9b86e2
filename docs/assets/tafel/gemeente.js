// De gemeente van de lezer, op één plek voor de hele site. Zij staat alleen op dit apparaat.
//
//   Schrijf.gemeente.lees()                  → { naam, pagina } of null; zonder `pagina` typte de lezer een eigen naam
//   Schrijf.gemeente.zet({ naam, pagina })   bewaart haar, en zegt of dat lukte; zet(null) vergeet haar
{
  const SLEUTEL = "gemeente";
  const LANGST = 80;
  const PAGINA = /^[a-z0-9-]*$/;

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

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { gemeente: { lees, zet } });
}
