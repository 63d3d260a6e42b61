package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.weishishi.disclosure.application.publication.CommunityPages.Feedable;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.publication.PageTemplates;
import org.weishishi.disclosure.domain.publication.PublicationFolder;
import org.weishishi.disclosure.domain.publication.PublicationRepository;
import org.weishishi.disclosure.domain.publication.SitePaths;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;
import org.weishishi.signature.application.Seals;

/**
 * 公开站点 · the files of the publication folder. Every community folder has an index with the SHA-256 of each of its files; the index of
 * the whole names the indexes of the communities and is signed with the city's seal, where one is configured.
 */
@ApplicationScoped
public class PublicSite {

    private static final String INDEX = "index.json";
    private static final String STYLE = "assets/public.css";
    private static final String SCRIPT = "assets/find.js";
    private static final int LATEST = 50;

    private final PublicationRepository publication;
    private final PublicationFolder folder;
    private final PageTemplates templates;
    private final Directory directory;
    private final Settings settings;
    private final Seals seals;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    PublicSite() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PublicSite(
            PublicationRepository publication,
            PublicationFolder folder,
            PageTemplates templates,
            Directory directory,
            Settings settings,
            Seals seals) {
        this.publication = publication;
        this.folder = folder;
        this.templates = templates;
        this.directory = directory;
        this.settings = settings;
        this.seals = seals;
    }

    /** @return the page; {@code root} leads from it to the folder */
    byte[] page(String template, String root, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("root", root);
        all.put("form", settings.formUrl().orElse(root));
        return templates.fill(template, all);
    }

    /** Writes what is new of these files. @return how many were written */
    int write(SiteFiles files) throws IOException {
        return folder.write(files.bytes());
    }

    /**
     * Writes what is about a whole community: its page, its years, its feed, its index.
     *
     * @param changed SHA-256 of what was written of its notices
     * @return how many were written
     */
    int community(
            UnitView community,
            String street,
            List<DisclosureNotice> open,
            List<Feedable> feed,
            Map<String, String> changed)
            throws IOException {
        String place = SitePaths.community(community.code());
        Map<Integer, List<DisclosureNotice>> years = CommunityPages.years(open);
        SiteFiles out = new SiteFiles();
        out.add(
                place + "index.html",
                page("community.html", "../../", CommunityPages.index(community.name(), street, open, years)));
        years.forEach((year, all) -> out.add(
                SitePaths.year(community.code(), year),
                page("year.html", "../../", CommunityPages.year(community.name(), year, all))));
        out.add(
                place + "feed.xml",
                templates.fill("feed.xml", CommunityPages.feed(community.name(), place + "feed.xml", address(), feed)));
        Map<String, String> hashes = known(place + INDEX);
        hashes.putAll(changed);
        hashes.putAll(out.hashes());
        return write(out) + folder.write(Map.of(place + INDEX, index(hashes)));
    }

    /** Writes what is about the whole city. @return how many were written */
    int lists(Set<Integer> years) throws IOException {
        List<Feedable> latest = new ArrayList<>();
        for (DisclosureNotice one : publication.latest(LATEST)) {
            String code = directory.unit(one.communityId()).code();
            latest.add(new Feedable(one, SitePaths.notice(code, one.origin().code())));
        }
        SiteFiles out = new SiteFiles();
        Map<Long, Long> communities = publication.communities();
        out.add(STYLE, templates.fill("public.css", Map.of()));
        out.add(SCRIPT, templates.fill("find.js", Map.of()));
        out.add("index.html", page("home.html", "", HomePage.model(communities, latest, directory)));
        out.add(
                "verify/index.html",
                page("verifying.html", "../", Map.of("title", SiteWords.of("verify"), "address", address())));
        out.add(
                "feed.xml",
                templates.fill("feed.xml", CommunityPages.feed(SiteWords.of("title"), "feed.xml", address(), latest)));
        for (int year : years) {
            List<DisclosureNotice> all = publication.ofYear(year);
            out.add("data/notices-" + year + ".csv", OpenData.csv(all, directory::unit));
            out.add("data/notices-" + year + ".json", OpenData.json(year, all, directory::unit));
        }
        Map<String, String> hashes = known(INDEX);
        hashes.putAll(out.hashes());
        List<Integer> offered = hashes.keySet().stream()
                .filter(path -> path.matches("data/notices-\\d{4}\\.csv"))
                .map(path -> Integer.valueOf(path.substring(13, 17)))
                .toList();
        out.add("data/index.html", page("data.html", "../", OpenData.guide(offered)));
        hashes.putAll(out.hashes());
        for (long id : communities.keySet()) {
            String path = SitePaths.community(directory.unit(id).code()) + INDEX;
            Optional<byte[]> there = folder.read(path);
            there.ifPresent(bytes -> hashes.put(path, CanonicalJson.sha256(bytes)));
        }
        return write(out) + signed(index(hashes), communities.keySet());
    }

    private int signed(byte[] index, Set<Long> communities) throws IOException {
        if (folder.read(INDEX).filter(old -> Arrays.equals(old, index)).isPresent()) {
            return 0;
        }
        Map<String, byte[]> out = new TreeMap<>(Map.of(INDEX, index));
        if (seals.configured()) {
            out.put("index.p7s", seals.seal(city(communities), index));
        }
        return folder.write(out);
    }

    private UnitView city(Set<Long> communities) {
        long any = communities.stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noCommunity"));
        return directory.ancestor(any, OrgLevel.CITY);
    }

    private String address() {
        return settings.verificationAddress().orElse("") + "/public/";
    }

    private Map<String, String> known(String path) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Optional<byte[]> old = folder.read(path);
        if (old.isPresent()) {
            try (var reader = Json.createReader(new StringReader(new String(old.get(), StandardCharsets.UTF_8)))) {
                JsonObject files = reader.readObject().getJsonObject("files");
                files.keySet().forEach(name -> hashes.put(name, files.getString(name)));
            }
        }
        return hashes;
    }

    private static byte[] index(Map<String, String> hashes) {
        JsonObjectBuilder files = Json.createObjectBuilder();
        new TreeMap<>(hashes).forEach(files::add);
        return CanonicalJson.of(Json.createObjectBuilder()
                        .add("algorithm", "SHA-256")
                        .add("files", files)
                        .build())
                .getBytes(StandardCharsets.UTF_8);
    }
}
