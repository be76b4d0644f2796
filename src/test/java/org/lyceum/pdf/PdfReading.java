package org.lyceum.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF file. */
public record PdfReading(String text, String title, String language, boolean tagged, int pages, List<String> fonts,
        boolean embedded) {

    public static PdfReading of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return new PdfReading(new PDFTextStripper().getText(document), document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage(),
                    document.getDocumentCatalog().getMarkInfo().isMarked()
                            && document.getDocumentCatalog().getStructureTreeRoot() != null,
                    document.getNumberOfPages(), fonts.stream().map(PDFont::getName).distinct().toList(),
                    fonts.stream().allMatch(PDFont::isEmbedded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
