package org.weishishi.disclosure.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.weishishi.disclosure.api.objection.ObjectionOutcome;

/** 异议表单 · what is typed of an objection or its answer. */
public class ObjectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long project;
    private String from = "";
    private LocalDate receivedOn;
    private String text = "";
    private int number;
    private ObjectionOutcome outcome = ObjectionOutcome.REJECTED;
    private String answer = "";

    ObjectionForm(LocalDate today) {
        this.receivedOn = today;
    }

    public long getProject() {
        return project;
    }

    public void setProject(long project) {
        this.project = project;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public ObjectionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
