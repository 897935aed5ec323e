package no.omland.maps.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * A table's header is printed again on every page but is to be read aloud once. The library tags every printing of it as content of the one header; this leaves
 * the first and makes the others page furniture (artifacts).
 *
 * @see <a href="https://pdfa.org/resource/matterhorn-protocol/">Matterhorn Protocol 1.1</a>, checkpoint 01
 */
final class RepeatedHeaders {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName HEADER_CELL = COSName.getPDFName("TH");

    private final Map<COSDictionary, Set<Integer>> furnitureByPage = new HashMap<>();

    private RepeatedHeaders() {}

    static void unread(PDDocument document) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        RepeatedHeaders headers = new RepeatedHeaders();
        headers.visit(root.getCOSObject(), null);
        for (PDPage page : document.getPages()) {
            Set<Integer> furniture = headers.furnitureByPage.get(page.getCOSObject());
            if (furniture != null) {
                rewrite(document, page, furniture);
                forget(root.getCOSObject(), page, furniture);
            }
        }
    }

    /** @param page the page that an element above names */
    private void visit(COSDictionary element, @Nullable COSDictionary page) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary within = own == null ? page : own;
        if (HEADER_CELL.equals(element.getCOSName(COSName.S)) && isColumnHeader(element)) {
            keepFirstPage(element, within, new ArrayList<>());
            return;
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner) {
                visit(inner, within);
            }
        }
    }

    /** Row headers are printed once, though a row may have several lines. */
    private static boolean isColumnHeader(COSDictionary cell) {
        return String.valueOf(cell.getDictionaryObject(COSName.A)).contains("Column");
    }

    private void keepFirstPage(COSDictionary element, @Nullable COSDictionary page, List<COSDictionary> first) {
        COSArray kept = new COSArray();
        for (COSBase kid : kids(element)) {
            COSDictionary named =
                    kid instanceof COSDictionary dictionary ? dictionary.getCOSDictionary(COSName.PG) : null;
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary on = named != null ? named : own != null ? own : page;
            int id = kid instanceof COSNumber number
                    ? number.intValue()
                    : kid instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
            if (id < 0 || on == null) {
                if (kid instanceof COSDictionary inner) {
                    keepFirstPage(inner, on, first);
                }
                kept.add(kid);
            } else if (first.isEmpty() || first.get(0) == on) {
                first.add(on);
                kept.add(kid);
            } else {
                furnitureByPage.computeIfAbsent(on, any -> new HashSet<>()).add(id);
            }
        }
        element.setItem(COSName.K, kept);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            array.forEach(each -> all.add(each instanceof COSObject indirect ? indirect.getObject() : each));
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** Turns {@code /Span <</MCID 7>> BDC} into {@code /Artifact BMC}. */
    private static void rewrite(PDDocument document, PDPage page, Set<Integer> furniture) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Object> written = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            int size = written.size();
            if (token instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && written.get(size - 1) instanceof COSDictionary properties
                    && furniture.contains(properties.getInt(COSName.MCID))) {
                written.subList(size - 2, size).clear();
                written.add(ARTIFACT);
                written.add(Operator.getOperator("BMC"));
            } else {
                written.add(token);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(written);
        }
        page.setContents(stream);
    }

    /** The way back from content to structure ends for what is furniture now. */
    private static void forget(COSDictionary root, PDPage page, Set<Integer> furniture) {
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = parents == null ? null : parents.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            return;
        }
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSInteger key
                    && key.intValue() == page.getStructParents()
                    && numbers.getObject(i + 1) instanceof COSArray elements) {
                for (int id : furniture) {
                    if (id < elements.size()) {
                        elements.set(id, COSNull.NULL);
                    }
                }
            }
        }
    }
}
