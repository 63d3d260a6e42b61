package org.weishishi.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.weishishi.document.domain.RenderOrder;

/** Apache FOP in its accessible PDF/A-2a mode; the factory and its font cache are kept. */
final class FopPress implements Press {

    private final FopFactory factory;
    private final TransformerFactory transformers = TransformerFactory.newDefaultInstance();

    FopPress(ShippedFonts fonts) throws Exception {
        StringBuilder settings = new StringBuilder(
                        "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>")
                .append("<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-2a</pdf-a-mode>")
                .append("<filterList><value>flate</value></filterList><fonts>");
        for (Map.Entry<String, File> face : fonts.needed().entrySet()) {
            settings.append("<font kerning=\"no\" embed-url=\"")
                    .append(face.getValue().toURI())
                    .append("\"><font-triplet name=\"")
                    .append(face.getKey())
                    .append("\" style=\"normal\" weight=\"normal\"/></font>");
        }
        settings.append("</fonts></renderer></renderers></fop>");
        byte[] xml = settings.toString().getBytes(StandardCharsets.UTF_8);
        factory = new FopConfParser(new ByteArrayInputStream(xml), URI.create("file:///"))
                .getFopFactoryBuilder()
                .build();
    }

    @Override
    public byte[] print(RenderOrder order) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        Fop fop = factory.newFop("application/pdf", agent, out);
        StreamSource source = new StreamSource(new StringReader(FoPage.of(order)));
        transformers.newTransformer().transform(source, new SAXResult(fop.getDefaultHandler()));
        return out.toByteArray();
    }
}
