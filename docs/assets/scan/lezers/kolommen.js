// Kolommen in leesvolgorde: eerst de linker helemaal, dan de rechter.
// Zoals src/kennisbank/scan/lezers/kolommen.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  inLeesvolgorde: (() => {
    const VAAK = 5;
    const SMALSTE = 0.3;
    const VOL = 0.7;
    const HALF = 0.5;
    const hoogste = (rij) => rij.reduce((a, b) => Math.max(a, b), -Infinity);
    const laagste = (rij) => rij.reduce((a, b) => Math.min(a, b), Infinity);
    const breedteVan = (rij) => hoogste(rij.map((een) => een.rechts)) - laagste(rij.map((een) => een.links));
    const kanten = (rij, goot) => [rij.filter((een) => een.rechts <= goot), rij.filter((een) => een.links >= goot)];

    // Of aan beide kanten gewone tekst staat: breed genoeg, en met volle regels.
    const zijnKolommen = (blad, goot) => {
      const breedte = breedteVan(blad);
      return kanten(blad, goot).every((kant) => {
        const kolom = kant.length ? breedteVan(kant) : 0;
        const vol = kant.filter((een) => een.rechts - een.links >= kolom * VOL).length;
        return kolom >= breedte * SMALSTE && vol >= kant.length * HALF;
      });
    };
    const gootVan = (blad) => {
      const rechts = blad.slice(1).flatMap((een, n) => (een.bijVorige && !blad[n].bijVorige ? [een.links] : [])).sort((a, b) => a - b);
      if (rechts.length < VAAK) return null;
      const goot = rechts[Math.floor((rechts.length - 1) / 2)] - laagste(blad.map((een) => een.hoogte)) / 2;
      return zijnKolommen(blad, goot) ? goot : null;
    };
    /** De stukjes van een blad zoals iemand ze leest. */
    return (blad) => {
      const goot = gootVan(blad);
      if (goot === null) return blad;
      const rij = [];
      let band = [];
      const los = () => {
        for (const kant of kanten(band, goot)) rij.push(...kant.map((een) => ({ ...een, bijVorige: false })));
        band = [];
      };
      for (const stukje of blad) {
        if (stukje.links < goot && goot < stukje.rechts) {
          los();
          rij.push(stukje);
        } else band.push(stukje);
      }
      los();
      return rij;
    };
  })(),
});
