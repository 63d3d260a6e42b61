package org.weishishi.task.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shell.Messages;
import org.weishishi.task.api.JobState;
import org.weishishi.task.api.JobView;
import org.weishishi.task.application.AdministerJobs;

/** 后台任务 · jobs by state, newest first; failed ones can be run again. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdministerJobs administer;

    @Inject
    private Messages messages;

    private JobState state = JobState.DEAD;
    private @Nullable List<JobView> jobs;

    /** Reads the newest jobs of the chosen state. */
    public void find() {
        jobs = administer.list(state, Long.MAX_VALUE);
    }

    /** Reads the jobs before those shown. */
    public void next() {
        List<JobView> shown = getJobs();
        if (isMore()) {
            jobs = administer.list(state, shown.get(shown.size() - 1).id());
        }
    }

    /** Lets a failed job try again. */
    public void restart(JobView job) {
        administer.restart(job.id());
        find();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(messages.get("task.jobs.restarted")));
    }

    /** @return whether the job is a failed one */
    public boolean dead(JobView job) {
        return job.state() == JobState.DEAD;
    }

    public List<JobView> getJobs() {
        List<JobView> shown = jobs;
        if (shown == null) {
            shown = administer.list(state, Long.MAX_VALUE);
            jobs = shown;
        }
        return shown;
    }

    /** @return whether there may be older ones */
    public boolean isMore() {
        return getJobs().size() == AdministerJobs.PAGE;
    }

    public List<JobState> getStates() {
        return List.of(JobState.values());
    }

    public JobState getState() {
        return state;
    }

    public void setState(JobState state) {
        this.state = state;
    }
}
