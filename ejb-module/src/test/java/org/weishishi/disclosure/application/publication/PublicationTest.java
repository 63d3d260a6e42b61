package org.weishishi.disclosure.application.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.application.notice.AmendPublished;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.OpenHouse;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Settings;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.api.Verdict;
import org.weishishi.signature.application.Seals;

/** What a website collects: only what is public, whole files, untouched while nothing changed, each with its hash in the index. */
@NullMarked
class PublicationTest {

    private static final String COMMUNITY = "c/440303008001/";

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private final Path folder = house.room(Settings.class).publication();

    @AfterEach
    void close() {
        house.close();
    }

    private int write() {
        house.asSystem();
        return house.<Integer>call(WritePublication.class, "write");
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    private NoticeView notice(long id) {
        house.as("liantang.clerk");
        return house.call(BrowseNotices.class, "one", id);
    }

    private long published() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        long meeting = play.resolve(projects);
        house.at("2016-08-05T09:00:00+08:00");
        long draft = play.draft(meeting);
        assertThat(write()).as("a draft is nobody's to read").isZero();
        play.releaseNotice(draft);
        return draft;
    }

    @Test
    void whatIsReleasedLiesThereAndNothingOfPeopleDoes() throws IOException {
        long id = published();
        assertThat(write()).isPositive();
        String page = read(COMMUNITY + notice(id).code() + ".html");
        assertThat(page)
                .contains("莲塘社区中秋邻里节", "2016年8月8日", "2016年8月12日", "共5个工作日", "赞成", "name=\"website\"")
                .contains("文书正在生成");
        assertThat(read(COMMUNITY + "index.html")).contains("正在公示", notice(id).code() + ".html", "① 表决结果");
        assertThat(read("index.html")).contains("莲塘社区", COMMUNITY + "index.html", "罗湖区");
        assertThat(read("feed.xml")).contains("https://mws.example.gov.cn/weishishi/public/" + COMMUNITY);
        assertThat(read("data/notices-2016.csv")).startsWith("\ufeffnotice,").contains("RESOLUTION", "86000.00");
        assertThat(read("data/notices-2016.json")).contains("\"licence\"");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(one -> !one.toString().endsWith(".p7s"))
                    .toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("刘㛃", "成员1", "余家和", "陈小满")
                        .doesNotContain("<script>", "<style", " onclick");
            }
        }
    }

    @Test
    void theIndexNamesEveryFileByItsHash() throws IOException {
        published();
        write();
        JsonObject root = json("index.json").getJsonObject("files");
        assertThat(root.keySet()).contains("index.html", "assets/public.css", COMMUNITY + "index.json");
        check(root);
        check(json(COMMUNITY + "index.json").getJsonObject("files"));
    }

    @Test
    void theIndexIsSignedByTheCityAndNoOtherBytes() throws IOException {
        published();
        write();
        byte[] cms = Files.readAllBytes(folder.resolve("index.p7s"));
        byte[] index = Files.readAllBytes(folder.resolve("index.json"));
        assertThat(explained(cms, index).verdict()).isEqualTo(Verdict.VALID);
        index[index.length / 2] ^= 1;
        assertThat(explained(cms, index).verdict()).isNotEqualTo(Verdict.VALID);
    }

    private SignatureView explained(byte[] cms, byte[] content) {
        return house.room(Seals.class).explain(cms, content, OffsetDateTime.now(ZoneOffset.UTC));
    }

    private void check(JsonObject files) throws IOException {
        for (String path : new TreeSet<>(files.keySet())) {
            assertThat(CanonicalJson.sha256(Files.readAllBytes(folder.resolve(path))))
                    .as(path)
                    .isEqualTo(files.getString(path));
        }
    }

    private JsonObject json(String path) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(read(path)))) {
            return reader.readObject();
        }
    }

    @Test
    void aSecondRunTouchesNothingAndAChangeOnlyWhatItChanges() throws IOException {
        long id = published();
        write();
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
        assertThat(write()).as("waits for its papers only").isZero();
        house.at("2016-08-08T09:00:00+08:00");
        house.as("liantang.clerk");
        long withdrawal = house.<Long>call(
                AmendPublished.class, "withdraw", new AmendNotice(id, notice(id).version(), "会议人数有误"));
        house.call(DraftNotice.class, "submit", play.move(withdrawal));
        play.releaseNotice(withdrawal);
        assertThat(write()).isPositive();
        assertThat(read(COMMUNITY + notice(id).code() + ".html"))
                .contains("已撤回", "会议人数有误")
                .doesNotContain("name=\"website\"");
        assertThat(read(COMMUNITY + notice(withdrawal).code() + ".html")).contains("撤回公示");
        assertThat(Files.getLastModifiedTime(folder.resolve("assets/public.css")))
                .isEqualTo(old);
        assertThat(Files.getLastModifiedTime(folder.resolve("data/index.html"))).isEqualTo(old);
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(file -> file.getFileName().toString().startsWith(".new")))
                    .isEmpty();
        }
    }
}
