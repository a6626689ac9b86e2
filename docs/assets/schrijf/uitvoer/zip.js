// Een zip zonder bibliotheek: `Schrijf.zip(bestanden, datum)` geeft de bytes. Wat `kaal` is, blijft
// ongecomprimeerd; de rest krimpt als de browser dat kan, en blijft anders ook kaal.
{
  const KOP = 0x04034b50;
  const RIJ = 0x02014b50;
  const SLOT = 0x06054b50;
  const VERSIE = 20;
  const KRIMP = 8;

  const TABEL = Uint32Array.from({ length: 256 }, (_, getal) => {
    for (let bit = 0; bit < 8; bit++) getal = getal & 1 ? (getal >>> 1) ^ 0xedb88320 : getal >>> 1;
    return getal;
  });
  /** De controlesom (CRC-32) van bytes. */
  const som = (bytes) => {
    let getal = 0xffffffff;
    for (const een of bytes) getal = TABEL[(getal ^ een) & 255] ^ (getal >>> 8);
    return (getal ^ 0xffffffff) >>> 0;
  };

  /** De bytes gekrompen, of niets als deze browser dat niet kan of het niet helpt. */
  const gekrompen = async (bytes) => {
    try {
      const stroom = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
      const klein = new Uint8Array(await new Response(stroom).arrayBuffer());
      return klein.length < bytes.length ? klein : null;
    } catch {
      return null;
    }
  };

  /** De dag zoals een zip haar opschrijft; zonder hele datum de oudste die een zip kent. */
  const dag = (datum) => {
    const [, jaar, maand, dag] = /^(\d{4})-(\d\d)-(\d\d)/.exec(datum ?? "") ?? [0, 1980, 1, 1];
    return Math.min(Math.max(jaar - 1980, 0), 127) * 512 + maand * 32 + Number(dag);
  };

  const getallen = (...paren) => {
    const uit = [];
    for (const [getal, bytes] of paren) for (let plek = 0; plek < bytes; plek++) uit.push((getal >>> (8 * plek)) & 255);
    return uit;
  };
  const samen = (delen) => {
    const uit = new Uint8Array(delen.reduce((lengte, deel) => lengte + deel.length, 0));
    let plaats = 0;
    for (const deel of delen) {
      uit.set(deel, plaats);
      plaats += deel.length;
    }
    return uit;
  };

  const zip = async (bestanden, datum) => {
    const delen = [];
    const lijst = [];
    let plaats = 0;
    for (const { naam, tekst, kaal } of bestanden) {
      const heel = new TextEncoder().encode(tekst);
      const klein = kaal ? null : await gekrompen(heel);
      const bytes = klein ?? heel;
      const naambytes = new TextEncoder().encode(naam);
      const eigen = getallen([VERSIE, 2], [0, 2], [klein ? KRIMP : 0, 2], [0, 2], [dag(datum), 2],
        [som(heel), 4], [bytes.length, 4], [heel.length, 4], [naambytes.length, 2], [0, 2]);
      const kop = [...getallen([KOP, 4]), ...eigen];
      lijst.push(Uint8Array.from([...getallen([RIJ, 4], [VERSIE, 2]), ...eigen, ...getallen([0, 2], [0, 2], [0, 2], [0, 4], [plaats, 4])]), naambytes);
      delen.push(Uint8Array.from(kop), naambytes, bytes);
      plaats += kop.length + naambytes.length + bytes.length;
    }
    const rijen = samen(lijst);
    const slot = getallen([SLOT, 4], [0, 2], [0, 2], [bestanden.length, 2], [bestanden.length, 2], [rijen.length, 4], [plaats, 4], [0, 2]);
    return samen([...delen, rijen, Uint8Array.from(slot)]);
  };

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { zip, som });
}
