package org.weishishi.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.weishishi.document.api.DocumentKind;

/** 整机 · how long the house takes to start, how big it is, how fast its first page comes, and what a hundred papers leave behind. */
final class HouseBench {

    private static final int STARTS = 3;
    private static final int PAGES = 200;
    private static final int WARM = 50;
    private static final int PAPERS = 100;
    private static final String HOME = "id=\"side\"";
    private static final Path EAR = Path.of("ear/target/weishishi.ear");
    private static final String FONTS = "lib/weishishi-fonts.jar";

    void run() throws Exception {
        size();
        List<Double> starts = new ArrayList<>();
        for (int start = 1; start < STARTS; start++) {
            try (House house = new House()) {
                starts.add(house.seconds());
            }
        }
        try (House house = new House()) {
            starts.add(house.seconds());
            Bench.say("ready after %.1f s (median of %s)", Bench.median(starts), starts);
            Bench.say("resident at ready: %d MB", house.resident());
            home(house);
            papers(house);
            Bench.say("resident after %d papers of all kinds: %d MB", PAPERS, house.resident());
        }
    }

    private static void size() throws Exception {
        try (ZipFile ear = new ZipFile(EAR.toFile())) {
            ZipEntry fonts = ear.getEntry(FONTS);
            long all = Files.size(EAR);
            Bench.say("EAR %.1f MB, without fonts %.1f MB", all / 1e6, (all - fonts.getCompressedSize()) / 1e6);
        }
    }

    private static void home(House house) throws Exception {
        Visitor clerk = new Visitor(house.address()).signIn("liantang.clerk", "demo-2021");
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM + PAGES; i++) {
            long begin = System.nanoTime();
            String page = clerk.open("/index.xhtml");
            if (!page.contains(HOME)) {
                throw new IllegalStateException("not the home page of a person:\n" + page);
            }
            if (i >= WARM) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Bench.say(
                "home page, warm: median %.0f ms, p95 %.0f ms, of %d",
                Bench.median(millis), Bench.quantile(millis, 0.95), PAGES);
    }

    /** All kinds in turn, each made anew by the running house. */
    private static void papers(House house) throws Exception {
        Visitor program = new Visitor(house.address());
        String token = house.token("admin");
        DocumentKind[] kinds = DocumentKind.values();
        for (int i = 0; i < PAPERS; i++) {
            byte[] pdf = program.get("/templates/" + kinds[i % kinds.length] + "/1/preview", token);
            if (!new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
                throw new IllegalStateException(kinds[i % kinds.length] + " is no PDF");
            }
        }
    }
}
