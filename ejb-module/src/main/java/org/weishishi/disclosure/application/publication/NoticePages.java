package org.weishishi.disclosure.application.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeContent;
import org.weishishi.disclosure.domain.notice.NoticeProject;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.period.NoticePeriod;
import org.weishishi.disclosure.domain.period.PeriodExtension;
import org.weishishi.disclosure.domain.resident.SubmissionRepository;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.organization.api.UnitView;

/** 公示页模型 · what residents read of one notice: never who objected, never what was written, only how many and with what effect. */
@ApplicationScoped
public class NoticePages {

    private static final int FEW = 5;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final SubmissionRepository submissions;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    NoticePages() {
        this(null, null, null);
    }

    @Inject
    public NoticePages(NoticeRepository notices, ObjectionRepository objections, SubmissionRepository submissions) {
        this.notices = notices;
        this.objections = objections;
        this.submissions = submissions;
    }

    /** @param photos name of the file and caption of each */
    Map<String, Object> model(
            DisclosureNotice notice, UnitView community, List<DocumentView> papers, List<NoticePhotos.Photo> photos) {
        NoticePeriod period = notice.period();
        Map<String, Object> model = new HashMap<>(SiteWords.row(notice, ""));
        model.put("code", notice.origin().code());
        model.put("community", community.name());
        model.put("withdrawal", notice.origin().kind() == NoticeKind.WITHDRAWAL);
        model.put("until", SiteWords.of("until", SiteWords.day(period.lastDay())));
        model.put("rate", rated(notice));
        model.put(
                "objectable",
                notice.standing().stream()
                        .map(one -> Map.of("code", one.code(), "name", one.name()))
                        .toList());
        SiteWords.list(
                model,
                "photos",
                "hasPhotos",
                photos.stream()
                        .map(one -> Map.of("href", one.file(), "alt", one.caption()))
                        .toList());
        model.put("length", SiteWords.of(period.workingDays() ? "workingDays" : "days", period.days()));
        model.put(
                "closedReason",
                notice.trail().reason() == null ? "" : notice.trail().reason());
        model.put("posting", posting(notice));
        model.put(
                "longer", notice.extensions().stream().map(NoticePages::longer).toList());
        model.put("satisfaction", notice.origin().stage() == DisclosureStage.RESULT ? rating(notice.rootId()) : "");
        SiteWords.list(model, "chain", "hasChain", chain(notice));
        SiteWords.list(model, "objections", "hasObjections", objections(notice));
        model.put("papers", papers.stream().map(one -> paper(notice, one)).toList());
        said(notice, model);
        NoticeFiles.tell(notice, model);
        return model;
    }

    /** Only a result that counts is rated. */
    private static boolean rated(DisclosureNotice notice) {
        return notice.origin().stage() == DisclosureStage.RESULT
                && notice.origin().kind() != NoticeKind.WITHDRAWAL
                && notice.state().counts();
    }

    private static void said(DisclosureNotice notice, Map<String, Object> model) {
        NoticeContent content = notice.content();
        model.put("text", content.text().lines().filter(one -> !one.isBlank()).toList());
        SiteWords.list(
                model,
                "figures",
                "hasFigures",
                content.figures().stream()
                        .map(one -> Map.of("label", one.label(), "value", one.value()))
                        .toList());
        Set<Long> struck = notice.projects().stream()
                .filter(NoticeProject::struck)
                .map(NoticeProject::projectId)
                .collect(Collectors.toSet());
        model.put(
                "items",
                content.items().stream().map(item -> item(item, struck)).toList());
        model.put("voted", content.json().containsKey("meeting"));
        model.put("reason", content.json().getString(NoticeContent.REASON, ""));
        meeting(content, model);
    }

    private static String longer(PeriodExtension one) {
        return SiteWords.of(
                "longer", SiteWords.name(one.reason()), SiteWords.day(one.before()), SiteWords.day(one.after()));
    }

    /** Told from five ratings on, so that no single one can be read out of it. */
    private String rating(long rootId) {
        SubmissionRepository.Rating rating = submissions.rating(rootId);
        return rating.many() < FEW
                ? ""
                : SiteWords.of(
                        "satisfaction",
                        Long.toString(rating.many()),
                        BigDecimal.valueOf(rating.sum())
                                .divide(BigDecimal.valueOf(rating.many()), 1, RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private static void meeting(NoticeContent content, Map<String, Object> model) {
        JsonObject meeting = content.json().getJsonObject("meeting");
        if (meeting != null) {
            model.put(
                    "meeting",
                    SiteWords.of(
                            "meeting",
                            SiteWords.day(LocalDate.parse(meeting.getString("held"))),
                            meeting.getString("name"),
                            meeting.getInt("members"),
                            meeting.getInt("present")));
        }
    }

    private static Map<String, Object> item(JsonObject item, Set<Long> struck) {
        Map<String, Object> row = new HashMap<>();
        row.put("name", item.getString("name", ""));
        row.put("kind", SiteWords.label("kind", item.getString("kind", "")));
        row.put("proposer", SiteWords.label("proposer", item.getString("proposer", "")));
        row.put("amount", amount(item));
        row.put("favour", number(item, "favour"));
        row.put("against", number(item, "against"));
        row.put("abstain", number(item, "abstain"));
        row.put("passed", item.getBoolean("passed", false));
        row.put("struck", struck.contains((long) item.getInt("projectId", 0)));
        return row;
    }

    private static String number(JsonObject item, String field) {
        return item.containsKey(field) ? item.get(field).toString() : "";
    }

    private static String amount(JsonObject item) {
        if (!(item.get("amount") instanceof JsonString yuan)) {
            return "";
        }
        String wan = new BigDecimal(yuan.getString())
                .divide(WAN)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        return SiteWords.of(item.getBoolean("amountDemonstration", false) ? "wanDemonstration" : "wan", wan);
    }

    private static Map<String, Object> posting(DisclosureNotice notice) {
        var posting = notice.posting();
        return Map.of(
                "carrier", posting.carrier(),
                "address", posting.address(),
                "phone", posting.phone(),
                "contact", posting.contact());
    }

    private List<Map<String, Object>> chain(DisclosureNotice notice) {
        List<DisclosureNotice> all = notices.chain(notice.rootId()).stream()
                .filter(one -> one.state().open())
                .toList();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> {
                            Map<String, Object> row = new HashMap<>(
                                    SiteWords.row(one, one.origin().code() + ".html"));
                            row.put("kind", SiteWords.name(one.origin().kind()));
                            row.put("here", one.id() == notice.id());
                            return row;
                        })
                        .toList();
    }

    private List<String> objections(DisclosureNotice notice) {
        List<Objection> all = objections.of(notice.rootId());
        if (all.isEmpty()) {
            return List.of();
        }
        long open = all.stream().filter(one -> one.effect() == null).count();
        Map<ObjectionEffect, Long> effects = all.stream()
                .filter(one -> one.effect() != null)
                .collect(Collectors.groupingBy(Objection::effect, TreeMap::new, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        lines.add(SiteWords.of("objections", all.size(), open));
        effects.forEach((effect, many) -> lines.add(SiteWords.of("effect", SiteWords.name(effect), many)));
        return lines;
    }

    private static Map<String, Object> paper(DisclosureNotice notice, DocumentView paper) {
        boolean poster = paper.kind() == DocumentKind.POSTER;
        return Map.of(
                "name", SiteWords.of(poster ? "poster" : "paper"),
                "href", file(notice, poster),
                "number", paper.number(),
                "verify", paper.code(),
                "sha", paper.sha256() == null ? "" : paper.sha256());
    }

    /** @return name of the file of a paper beside the page of its notice */
    static String file(DisclosureNotice notice, boolean poster) {
        return notice.origin().code() + (poster ? "-poster.pdf" : ".pdf");
    }
}
