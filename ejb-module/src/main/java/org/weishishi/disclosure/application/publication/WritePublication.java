package org.weishishi.disclosure.application.publication;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weishishi.disclosure.application.notice.NoticePaper;
import org.weishishi.disclosure.application.publication.CommunityPages.Feedable;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.publication.PublicationChange;
import org.weishishi.disclosure.domain.publication.PublicationRepository;
import org.weishishi.disclosure.domain.publication.SitePaths;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.application.FinishedFiles;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 写公开文件 · takes what changed, writes page and papers of each notice, then the pages of its community, then the lists and the index.
 * One writer at a time; what is killed half-way is written again, because a change goes only with the transaction that wrote it.
 */
@UseCase
public class WritePublication {

    private static final int COMMUNITIES = 100;
    private static final int NOTICES = 2_000;

    private final PublicationRepository publication;
    private final PublicSite site;
    private final NoticePages pages;
    private final NoticePaper paper;
    private final FinishedFiles files;
    private final NoticeFiles attached;
    private final Directory directory;
    private final NoticePhotos photos;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    WritePublication() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public WritePublication(
            PublicationRepository publication,
            PublicSite site,
            NoticePages pages,
            NoticePaper paper,
            FinishedFiles files,
            Directory directory,
            NoticePhotos photos,
            NoticeFiles attached) {
        this.publication = publication;
        this.site = site;
        this.pages = pages;
        this.paper = paper;
        this.files = files;
        this.attached = attached;
        this.directory = directory;
        this.photos = photos;
    }

    /** @return how many files were written; 0 when nothing changed or everything waits for its papers */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public int write() {
        publication.lock();
        List<PublicationChange> changes = publication.pending(COMMUNITIES);
        if (changes.isEmpty()) {
            return 0;
        }
        Map<Long, Set<Long>> byCommunity = new TreeMap<>();
        changes.forEach(one -> byCommunity
                .computeIfAbsent(one.communityId(), id -> new HashSet<>())
                .add(one.noticeId()));
        Set<Long> unfinished = new HashSet<>();
        Set<Integer> years = new TreeSet<>();
        int written = 0;
        try {
            for (Map.Entry<Long, Set<Long>> one : byCommunity.entrySet()) {
                written += community(one.getKey(), one.getValue(), unfinished, years);
            }
            written += site.lists(years);
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
        publication.done(changes.stream()
                .filter(one -> !unfinished.contains(one.noticeId()))
                .map(PublicationChange::id)
                .toList());
        return written;
    }

    private int community(long id, Set<Long> changed, Set<Long> unfinished, Set<Integer> years) throws IOException {
        UnitView community = directory.unit(id);
        List<DisclosureNotice> open = publication.open(id, NOTICES);
        Set<Long> roots = new HashSet<>();
        open.stream().filter(one -> changed.contains(one.id())).forEach(one -> roots.add(one.rootId()));
        Map<String, String> hashes = new TreeMap<>();
        int written = 0;
        for (DisclosureNotice notice : open) {
            if (roots.contains(notice.rootId())) {
                SiteFiles out = new SiteFiles();
                notice(notice, community, out, unfinished);
                attached.add(notice, SitePaths.community(community.code()), out);
                written += site.write(out);
                hashes.putAll(out.hashes());
                years.add(notice.period().publishedOn().getYear());
            }
        }
        String street = directory.ancestor(id, OrgLevel.STREET).name();
        List<Feedable> feed = new ArrayList<>();
        open.forEach(one -> feed.add(new Feedable(
                one, SitePaths.notice(community.code(), one.origin().code()))));
        return written + site.community(community, street, open, feed, hashes);
    }

    private void notice(DisclosureNotice notice, UnitView community, SiteFiles out, Set<Long> unfinished)
            throws IOException {
        List<DocumentView> ready = new ArrayList<>();
        for (DocumentView one : paper.of(notice.id())) {
            files.of(one.id())
                    .ifPresentOrElse(
                            bytes -> {
                                boolean poster = one.kind() == DocumentKind.POSTER;
                                out.add(
                                        SitePaths.community(community.code()) + NoticePages.file(notice, poster),
                                        bytes);
                                ready.add(one);
                            },
                            () -> unfinished.add(notice.id()));
        }
        List<NoticePhotos.Photo> shown = photos.of(notice);
        shown.forEach(one -> out.add(SitePaths.community(community.code()) + one.file(), one.jpeg(), one.sha256()));
        out.add(
                SitePaths.notice(community.code(), notice.origin().code()),
                site.page("notice.html", "../../", pages.model(notice, community, ready, shown)));
        ready.forEach(one -> out.add(
                "verify/" + one.code() + "/index.html",
                site.page(
                        "verify.html",
                        "../../",
                        Map.of(
                                "title", one.title(),
                                "number", one.number(),
                                "dated", SiteWords.day(one.dated()),
                                "code", one.code(),
                                "sha", String.valueOf(one.sha256()),
                                "from", SiteWords.day(notice.period().firstDay()),
                                "to", SiteWords.day(notice.period().lastDay()),
                                "state", SiteWords.name(notice.state()),
                                "stateKey", notice.state().name(),
                                "href",
                                        "../../"
                                                + SitePaths.notice(
                                                        community.code(),
                                                        notice.origin().code())))));
    }
}
