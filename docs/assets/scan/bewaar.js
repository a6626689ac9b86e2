// Wat de lezer met de scan deed, alleen in dit tabblad: verversen of terugkomen van de schrijftafel kost niets.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  bewaar: (() => {
    const SLEUTEL = "meerdoen.scan";
    const MEEST = 1_000_000; // tekens; de browser rekent er twee bytes voor
    let bewaard = true;

    const leg = (waarde) => {
      const tekst = JSON.stringify(waarde);
      if (tekst.length > MEEST) return false;
      try {
        sessionStorage.setItem(SLEUTEL, tekst);
        return true;
      } catch {
        return false;
      }
    };
    /** Legt de stukken weg met de geplakte tekst; is dat te veel, dan zonder die tekst. */
    const zet = (stukken, plak) => {
      bewaard = leg({ stukken, plak }) || leg({ stukken, plak: "" });
      if (bewaard) return;
      try {
        sessionStorage.removeItem(SLEUTEL);
      } catch { /* de browser weigert te bewaren; dan waarschuwt de pagina bij het weggaan */ }
    };
    /** De stukken van daarnet, of niets; ook niets als er intussen een ander voorstel is. */
    const haal = (ids) => {
      try {
        const { stukken, plak } = JSON.parse(sessionStorage.getItem(SLEUTEL)) ?? {};
        const heel = stukken?.length && stukken.every(({ voorstellen, eigen }) => eigen && ids.every((id) => voorstellen[id]?.passages));
        return heel ? { stukken, plak: `${plak ?? ""}` } : null;
      } catch {
        return null;
      }
    };
    const heeftEigen = ({ eigen }) => Object.values(eigen).some(({ oordeel, notitie }) => oordeel || notitie);
    /** Of weggaan werk kost: er is een eigen oordeel of notitie, en de browser bewaart niet. */
    const kost = (stukken) => !bewaard && stukken.some(heeftEigen);
    return { zet, haal, kost };
  })(),
});
