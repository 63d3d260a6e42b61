package org.weishishi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weishishi.bench.Meter.Figures;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.infrastructure.form.Sample;

/** 制文 · the product's pages beside openhtmltopdf and FOP, from the same orders, in one thread; then threads, fonts, a thousand. */
final class PaperBench {

    private static final int MANY = 1000;
    private static final String ONLY_IN_KAI = "\uD842\uDFB7";

    private final Path folder;
    private final ShippedFonts files = new ShippedFonts();
    private final Papers papers = new Papers();

    PaperBench() throws Exception {
        folder = Files.createTempDirectory("weishishi-bench-own");
        folder.toFile().deleteOnExit();
    }

    void run() throws Exception {
        DocumentRenderer renderer = fonts();
        compare(renderer);
        scale(renderer);
        many(renderer);
    }

    /** The heap of the fonts parsed for all kinds of documents; a face for rare characters is parsed when one comes. */
    private DocumentRenderer fonts() throws Exception {
        Path rare = folder.resolve("rare.ttf");
        Files.copy(files.kai().toPath(), rare);
        rare.toFile().deleteOnExit();
        DocumentRenderer renderer = Product.renderer(folder);
        long before = Meter.reachable();
        for (DocumentKind kind : DocumentKind.values()) {
            renderer.render(Sample.order(kind, 1));
        }
        long shipped = Meter.reachable();
        renderer.render(papers.order(0, ONLY_IN_KAI));
        long all = Meter.reachable();
        Bench.say("fonts on the heap: shipped %d MB, with a rare face of 16 MB %d MB", shipped - before, all - before);
        return renderer;
    }

    private void compare(DocumentRenderer renderer) throws Exception {
        Map<String, Press> presses = new LinkedHashMap<>();
        presses.put("product", order -> renderer.render(order).bytes());
        presses.put("openhtmltopdf", new HtmlPress(files));
        presses.put("FOP", new FopPress(files));
        Path out = Files.createDirectories(Path.of("ear/bench/target/papers"));
        Map<String, Meter.Work> works = new LinkedHashMap<>();
        for (Map.Entry<String, Press> press : presses.entrySet()) {
            Files.write(out.resolve(press.getKey() + ".pdf"), press.getValue().print(papers.order(0)));
            works.put(press.getKey(), number -> press.getValue().print(papers.order(number)).length);
        }
        Map<String, Figures> figures = new Meter(20, 7, 10).compare(works);
        Figures product = figures.getOrDefault("product", new Figures(1, 1, 1));
        Bench.say("%-14s %10s %12s %12s %8s %14s", "", "CPU ms", "docs/CPU s", "MB allocated", "KB", "product is");
        figures.forEach((name, one) -> Bench.say(
                "%-14s %10.1f %12.1f %12.1f %8d %13.1fx",
                name, one.cpu(), 1000 / one.cpu(), one.allocated(), one.size() >> 10, one.cpu() / product.cpu()));
    }

    /** Papers beside a sum in registers, which shows what the machine itself can scale. */
    private void scale(DocumentRenderer renderer) throws Exception {
        Throughput papersOnly =
                new Throughput(number -> renderer.render(papers.order(number)).pages());
        Throughput sums = new Throughput(Throughput::sum);
        for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
            Bench.say(
                    "%d threads: papers %s; sums in registers %s",
                    threads, papersOnly.with(threads), sums.with(threads));
        }
    }

    private void many(DocumentRenderer renderer) {
        long first = 0;
        int pages = 0;
        for (int i = 1; i <= MANY; i++) {
            pages += renderer.render(papers.order(MANY + i)).pages();
            if (i == MANY / 10) {
                first = Meter.reachable();
            }
        }
        Bench.say("heap after %d: %d MB, after %d: %d MB (%d pages)", MANY / 10, first, MANY, Meter.reachable(), pages);
    }
}
