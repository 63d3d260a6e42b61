package org.weishishi.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 收集字体 · the build step: {@code npm ci} when the lock file changed, then the four faces and their licences. */
public final class CollectFonts {

    private static final String SERIF = "@expo-google-fonts/noto-serif-sc";
    private static final String SANS = "@expo-google-fonts/noto-sans-sc";
    private static final String KAI = "@fontsource/lxgw-wenkai";

    private static final Map<String, String> FILES = Map.of(
            "NotoSerifSC-400.ttf", SERIF + "/400Regular/NotoSerifSC_400Regular.ttf",
            "NotoSerifSC-900.ttf", SERIF + "/900Black/NotoSerifSC_900Black.ttf",
            "NotoSansSC-500.ttf", SANS + "/500Medium/NotoSansSC_500Medium.ttf",
            "LXGWWenKai-500.ttf", KAI + "/files/lxgw-wenkai-latin-500-normal.woff",
            "LICENSE-NotoSerifSC.txt", SERIF + "/LICENSE_FONT",
            "LICENSE-NotoSansSC.txt", SANS + "/LICENSE_FONT",
            "LICENSE-LXGWWenKai.txt", KAI + "/LICENSE");

    private CollectFonts() {}

    /** @param args the module's folder and its output folder */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path module = Path.of(args[0]);
        Path target = Path.of(args[1], "org", "weishishi", "fonts");
        Path stamp = target.resolve("package-lock.json");
        Path lock = module.resolve("package-lock.json");
        if (Files.exists(stamp) && Files.mismatch(stamp, lock) < 0) {
            return;
        }
        install(module);
        Files.createDirectories(target);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            copy(module.resolve("node_modules").resolve(file.getValue()), target.resolve(file.getKey()));
        }
        Files.copy(lock, stamp, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (from.toString().endsWith(".woff")) {
            Files.write(to, Woff.decode(Files.readAllBytes(from)));
        } else {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void install(Path module) throws IOException, InterruptedException {
        Path lock = module.resolve("package-lock.json");
        Path installed = module.resolve("node_modules/.installed-lock.json");
        if (Files.exists(installed) && Files.mismatch(installed, lock) < 0) {
            return;
        }
        int exit = start(module).waitFor();
        if (exit != 0) {
            throw new IllegalStateException("npm ci failed with exit code " + exit
                    + ". The fonts of the documents come from the npm registry: check the network, or set the registry"
                    + " with `npm config set registry <address>`, and build again.");
        }
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Process start(Path module) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command =
                List.of(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        try {
            return new ProcessBuilder(command)
                    .directory(module.toFile())
                    .inheritIO()
                    .start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "npm is not on the PATH. The Chinese fonts of the documents are npm packages, fetched once at"
                            + " build time: install Node.js with npm (Debian: apt-get install npm) and build again.",
                    missing);
        }
    }
}
