package org.weishishi.house;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.disclosure.api.material.AddPhoto;
import org.weishishi.disclosure.api.material.AttachFile;
import org.weishishi.disclosure.api.material.PhotoMoment;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.api.notice.Figure;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.api.notice.ReviseNotice;
import org.weishishi.disclosure.api.objection.MoveObjection;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionFile;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.api.period.ReportInterruption;
import org.weishishi.disclosure.api.posting.CarrierKind;
import org.weishishi.disclosure.api.posting.PostingMoment;
import org.weishishi.disclosure.api.posting.ProvePosting;
import org.weishishi.disclosure.application.material.IllustrateNotice;
import org.weishishi.disclosure.application.notice.BrowseNotices;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.objection.HandleObjection;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.disclosure.application.objection.RegisterObjection;
import org.weishishi.disclosure.application.period.ExtendPeriod;
import org.weishishi.disclosure.application.posting.RecordPosting;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;

/** What the people of 莲塘社区 do with a notice, from the draft to the answered objection; each goes through its door. */
@NullMarked
public final class NoticeSteps implements AutoCloseable {

    /** Where the notices hang and where objections go. */
    public static final PostingWords POSTING = new PostingWords("宣传栏", "居委会一楼", "0755-00000000", "社区工作站");

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private List<Long> projects = List.of();
    private long meeting;

    public OpenHouse house() {
        return house;
    }

    public LiantangCase play() {
        return play;
    }

    /** @return the meeting that resolved them */
    public long meeting() {
        return meeting;
    }

    /** @return the three projects once they were resolved */
    public List<Long> projects() {
        return projects;
    }

    /** Three projects pass the council. @return the meeting */
    public long resolved() {
        projects = play.projects(true);
        play.signOff(projects);
        meeting = play.resolve(projects);
        return meeting;
    }

    /** The result is on disclosure since August 5; its last day is August 12. @return the notice */
    public long published() {
        return play.publish(resolved());
    }

    /** Three projects with an approval begun for the first. @return that one, approved by all four levels on August 16 */
    public long approved() {
        projects = play.submitted(true);
        house.at("2016-08-16T10:20:00+08:00");
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            play.decide(account, projects.get(0), DecisionKind.APPROVE, "");
        }
        house.as("liantang.clerk");
        return projects.get(0);
    }

    /** @return the notice as lists show it */
    public NoticeView notice(long id) {
        return house.call(BrowseNotices.class, "one", id);
    }

    /** @return the whole notice */
    public NoticeFile file(long id) {
        return house.call(BrowseNotices.class, "file", id);
    }

    /** @return its papers */
    public List<DocumentView> papers(long id) {
        return house.call(BrowseNotices.class, "documents", id);
    }

    /** @return a correction, withdrawal or return of the notice as it stands */
    public AmendNotice amend(long id, String reason) {
        return new AmendNotice(id, notice(id).version(), reason);
    }

    /** The clerk writes that text into the draft. */
    public void revise(long id, String text) {
        house.call(
                DraftNotice.class,
                "revise",
                new ReviseNotice(id, notice(id).version(), notice(id).title(), text, List.of(), POSTING));
    }

    /** @return a notice about the work of all three projects */
    public DraftWork work(DisclosureStage stage, String text) {
        return new DraftWork(play.communityId(), stage, projects, text, List.of(new Figure("完成比例", "50%")), POSTING);
    }

    /** The clerk submits it and the secretary releases it. */
    public void release(long id) {
        house.as("liantang.clerk");
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
        house.as("liantang.clerk");
    }

    /** @return the last day after the notice was not to be read from one day to another */
    public LocalDate interrupted(long id, String from, String to) {
        return house.call(
                ExtendPeriod.class,
                "interrupted",
                new ReportInterruption(id, notice(id).version(), LocalDate.parse(from), LocalDate.parse(to), "台风吹落"));
    }

    /** A letter against the community comes in. @return its number */
    public int object(long id, @Nullable Long project, String at) {
        return object(id, project, at, ObjectedBody.COMMUNITY, "周立春", "13900001111");
    }

    /** The same against that body, by that person. @return its number */
    public int object(long id, @Nullable Long project, String at, ObjectedBody body, String name, String contact) {
        house.as("liantang.clerk");
        return house.<Integer>call(
                RegisterObjection.class,
                "register",
                new RaiseObjection(
                        id, project, ObjectionChannel.LETTER, body, OffsetDateTime.parse(at), "重复建设", name, contact));
    }

    /** @return the whole objection, as the one who acts now reads it */
    public ObjectionFile objection(long id) {
        return house.call(ReadObjections.class, "file", id);
    }

    /** @return open objections of who acts now */
    public List<ObjectionRow> open() {
        return house.call(ReadObjections.class, "open");
    }

    /** Who acts now says that it arrived, and what was found. */
    public void handled(long id) {
        acknowledge(id);
        house.call(
                HandleObjection.class,
                "investigate",
                new MoveObjection(id, objection(id).version(), "现场核查属实"));
    }

    /** Who acts now says that it arrived. */
    public void acknowledge(long id) {
        house.call(
                HandleObjection.class,
                "acknowledge",
                new MoveObjection(id, objection(id).version(), ""));
    }

    /** Who acts now answers it. */
    public void answer(long id, ObjectionEffect effect) {
        house.call(
                HandleObjection.class,
                "answer",
                new SettleObjection(id, objection(id).version(), effect, "经核查，答复如下。", false));
    }

    /** A photograph of the board is kept with the notice. */
    public void prove(long notice, PostingMoment moment, @Nullable String at) {
        house.as("liantang.clerk");
        house.call(
                RecordPosting.class,
                "prove",
                new ProvePosting(
                        notice,
                        CarrierKind.BOARD,
                        moment,
                        at == null ? null : OffsetDateTime.parse(at),
                        "社区宣传栏",
                        List.of(kept("board.png", SampleFiles.picture("png", 40, 30)))));
    }

    /** Whoever acts uploads a file for a form. @return its number */
    public long kept(String name, byte[] bytes) {
        return house.<AttachmentView>call(KeepAttachments.class, "keep", new Upload(name, bytes))
                .id();
    }

    /** The clerk adds a photograph to the draft, with the words that it shows. */
    public void photo(long notice, PhotoMoment moment, String caption) {
        house.as("liantang.clerk");
        long kept = kept("现场.jpg", SampleFiles.photograph());
        house.call(
                IllustrateNotice.class,
                "add",
                new AddPhoto(notice, notice(notice).version(), kept, moment, caption));
    }

    /** The clerk attaches a file to the draft. */
    public void attach(long notice, String name, byte[] bytes) {
        house.as("liantang.clerk");
        long kept = kept(name, bytes);
        house.call(
                IllustrateNotice.class,
                "attach",
                new AttachFile(notice, notice(notice).version(), kept));
    }

    /** The clerk drafts a notice about the work of everything that is approved. @return its number */
    public long drafted(DisclosureStage stage, String text) {
        house.as("liantang.clerk");
        return house.<Long>call(DraftNotice.class, "work", work(stage, text));
    }

    @Override
    public void close() {
        house.close();
    }
}
