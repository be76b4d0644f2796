package org.lyceum.settings.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.lyceum.settings.SiteLogo.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Makes a picture out of an upload that nobody trusts: a raster is decoded and drawn anew, an SVG is copied
 * element by element from a list of what only draws.
 */
@Component
class LogoCleaner {

    record Clean(String mediaType, byte[] content) {}

    private static final int LARGEST_SIDE = 512;
    /** Decoding costs four bytes a pixel. */
    private static final long MOST_PIXELS = 4_000_000;
    private static final int MOST_ELEMENTS = 2_000;
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line",
            "polyline", "polygon", "text", "tspan", "title", "desc", "defs", "lineargradient", "radialgradient", "stop",
            "clippath", "mask");
    private static final Set<String> ATTRIBUTES = Set.of("id", "viewbox", "width", "height", "x", "y", "x1", "y1", "x2",
            "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "points", "transform", "fill", "fill-rule", "fill-opacity",
            "clip-rule", "clip-path", "mask", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
            "stroke-miterlimit", "stroke-dasharray", "stroke-opacity", "opacity", "offset", "stop-color", "stop-opacity",
            "gradientunits", "gradienttransform", "spreadmethod", "clippathunits", "maskunits", "font-family", "font-size",
            "font-weight", "text-anchor", "dx", "dy", "letter-spacing", "preserveaspectratio", "xmlns", "version");

    /** @throws RefusedException when it is no picture of these kinds */
    Clean clean(byte[] upload) {
        return looksLikeText(upload) ? svg(upload) : raster(upload);
    }

    private static boolean looksLikeText(byte[] upload) {
        String start = new String(upload, 0, Math.min(upload.length, 64), StandardCharsets.UTF_8).strip();
        return start.startsWith("<") || start.startsWith("\uFEFF<");
    }

    private static Clean raster(byte[] upload) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RefusedException("settings.logo.kind");
            }
            ImageReader reader = readers.next();
            try {
                if (!Set.of("png", "jpeg", "gif").contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new RefusedException("settings.logo.kind");
                }
                reader.setInput(input, true, true);
                // The size is read before a pixel is decoded: a small file may hold a huge picture.
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new RefusedException("settings.logo.pixels");
                }
                return new Clean("image/png", png(fit(reader.read(0))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RefusedException("settings.logo.broken");
        }
    }

    private static BufferedImage fit(BufferedImage image) {
        double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Clean svg(byte[] upload) {
        String text = new String(upload, StandardCharsets.UTF_8);
        // jsoup's XML parser resolves no entities and fetches nothing.
        Document dirty = Jsoup.parse(text, "", Parser.xmlParser().settings(ParseSettings.preserveCase));
        Element root = dirty.children().stream().filter(child -> name(child).equals("svg")).findFirst()
                .orElseThrow(() -> new RefusedException("settings.logo.kind"));
        if (root.getAllElements().size() > MOST_ELEMENTS) {
            throw new RefusedException("settings.logo.pixels");
        }
        Element clean = copy(root);
        clean.attr("xmlns", "http://www.w3.org/2000/svg");
        if (!clean.attributes().hasKeyIgnoreCase("viewbox") && !clean.hasAttr("width")) {
            throw new RefusedException("settings.logo.broken");
        }
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        document.appendChild(clean);
        return new Clean("image/svg+xml", document.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static Element copy(Element element) {
        Element copy = new Element(Tag.valueOf(element.tagName(), "http://www.w3.org/2000/svg",
                ParseSettings.preserveCase), "");
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            boolean local = !value.toLowerCase(Locale.ROOT).contains("url(") || value.matches("url\\(#[\\w-]+\\)");
            if (ATTRIBUTES.contains(attribute.getKey().toLowerCase(Locale.ROOT)) && local) {
                copy.attributes().put(attribute.getKey(), value);
            }
        }
        for (Node child : element.childNodes()) {
            if (child instanceof Element nested && ELEMENTS.contains(name(nested))) {
                copy.appendChild(copy(nested));
            } else if (child instanceof TextNode words) {
                copy.appendChild(new TextNode(words.getWholeText()));
            }
        }
        return copy;
    }

    private static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }
}
