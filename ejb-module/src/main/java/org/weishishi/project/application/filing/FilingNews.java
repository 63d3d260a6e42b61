package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.application.Notices;

/** 备案通知 · tells the office that acts next, and at the end the street and the community. */
@ApplicationScoped
public class FilingNews {

    private final Directory directory;
    private final Notices notices;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingNews() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingNews(Directory directory, Notices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    /** 待报送: the street is told. */
    void toSend(MicroProject project, Filing filing) {
        tell(
                filing.streetId(),
                PostKind.STREET_OFFICER,
                "toSend",
                project,
                filing,
                filing.due().toString());
    }

    /** 待备案: the receiving office is told. */
    void sent(MicroProject project, Filing filing) {
        tell(
                filing.receiverId(),
                receiver(filing),
                "sent",
                project,
                filing,
                filing.due().toString());
    }

    /** 退回补正: the street is told why. */
    void returned(MicroProject project, Filing filing, String reason) {
        tell(filing.streetId(), PostKind.STREET_OFFICER, "returned", project, filing, reason);
    }

    /** 已备案: street and community are told the number. */
    void filed(MicroProject project, Filing filing, String number) {
        tell(filing.streetId(), PostKind.STREET_OFFICER, "filed", project, filing, number);
        tell(project.locality().communityId(), PostKind.COMMUNITY_CLERK, "filed", project, filing, number);
    }

    private PostKind receiver(Filing filing) {
        return directory.unit(filing.receiverId()).level() == OrgLevel.CITY
                ? PostKind.CITY_OFFICER
                : PostKind.DISTRICT_OFFICER;
    }

    private void tell(long unit, PostKind post, String what, MicroProject project, Filing filing, String detail) {
        List<String> args = List.of(project.details().name(), detail);
        directory.holders(unit, post).stream()
                .map(Holder::personId)
                .distinct()
                .forEach(person -> notices.tell(
                        person, "project.filing.notice." + what, args, new SubjectRef("filing", filing.id())));
    }
}
