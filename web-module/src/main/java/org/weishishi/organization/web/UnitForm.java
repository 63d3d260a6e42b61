package org.weishishi.organization.web;

import java.io.Serializable;

/** 机构表单 · code and names as typed. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String officialName = "";

    void fill(String newCode, String newName, String newOfficialName) {
        code = newCode;
        name = newName;
        officialName = newOfficialName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOfficialName() {
        return officialName;
    }

    public void setOfficialName(String officialName) {
        this.officialName = officialName;
    }
}
