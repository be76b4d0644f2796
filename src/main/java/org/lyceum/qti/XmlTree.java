package org.lyceum.qti;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lyceum.qti.QtiFault.Reason;

/** Reads hostile XML into a small tree: no document type, no entities of its own, bounded in size, depth and number. */
final class XmlTree {

    static final int MAX_DEPTH = 40;
    private static final int MAX_ATTRIBUTES = 40;

    /** Of QTI 3; elements of it and of none carry their plain name, all others their prefix too. */
    static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";

    private final String name;
    private final int maxElements;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    private XmlTree(String name, int maxElements) {
        this.name = name;
        this.maxElements = maxElements;
    }

    static XmlElement read(String name, byte[] xml, int maxBytes, int maxElements) throws QtiException {
        XmlTree tree = new XmlTree(name, maxElements);
        if (xml.length > maxBytes) {
            throw tree.fault(0, Reason.TOO_LARGE, (maxBytes >> 10) + " KiB");
        }
        return tree.read(xml);
    }

    private XmlElement read(byte[] xml) throws QtiException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            String message = String.valueOf(e.getMessage()).replaceAll("(?s)^.*Message: ", "").lines().findFirst().orElse("");
            throw fault(line, Reason.NOT_XML, message);
        }
        if (root == null) {
            throw fault(1, Reason.NOT_XML, "");
        }
        return root;
    }

    private void event(XMLStreamReader reader, int event) throws QtiException {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, line);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().children.add(reader.getText());
                }
            }
            case XMLStreamConstants.DTD -> throw fault(line, Reason.DOCTYPE, "DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw fault(line, Reason.DOCTYPE, "&" + reader.getLocalName() + ";");
            default -> {} // comments and processing instructions say nothing to us
        }
    }

    private void start(XMLStreamReader reader, int line) throws QtiException {
        String namespace = reader.getNamespaceURI();
        boolean ours = namespace == null || namespace.isEmpty() || namespace.equals(NAMESPACE) || root == null;
        String local = reader.getLocalName();
        String prefix = reader.getPrefix();
        XmlElement element = new XmlElement(
                ours || prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, line);
        if (open.size() >= MAX_DEPTH) {
            throw fault(line, Reason.TOO_DEEP, String.valueOf(MAX_DEPTH));
        }
        if (++elements > maxElements || reader.getAttributeCount() > MAX_ATTRIBUTES) {
            throw fault(line, Reason.TOO_LARGE, element.name);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String own = reader.getAttributePrefix(i);
            String attribute = own == null || own.isEmpty() ? reader.getAttributeLocalName(i)
                    : own + ":" + reader.getAttributeLocalName(i);
            element.attributes.put(attribute, reader.getAttributeValue(i));
        }
        if (root == null) {
            root = element;
            if (namespace != null) {
                element.attributes.put("xmlns", namespace);
            }
        } else if (!open.isEmpty()) {
            open.peek().children.add(element);
        }
        open.push(element);
    }

    private QtiException fault(int line, Reason reason, String subject) {
        return new QtiException(name, List.of(new QtiFault(line, reason, subject)));
    }
}
