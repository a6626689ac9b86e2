import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Keurt elk bestand voor PDF/UA-1 en PDF/A-2a en schrijft per bestand en norm een regel. */
public class KeurPdf {
    public static void main(String[] paden) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String pad : paden) {
            for (PDFAFlavour norm : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                System.out.println(pad + "\t" + norm.getId() + "\t" + oordeel(new File(pad), norm));
            }
        }
    }

    private static String oordeel(File bestand, PDFAFlavour norm) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(bestand, norm);
                PDFAValidator keurder = Foundries.defaultInstance().createValidator(norm, false)) {
            ValidationResult uitslag = keurder.validate(parser);
            StringBuilder fouten = new StringBuilder();
            for (TestAssertion fout : uitslag.getTestAssertions()) {
                fouten.append(' ').append(fout.getRuleId().getClause());
            }
            return uitslag.isCompliant() ? "goed" : "fout" + fouten;
        }
    }
}
