package org.weishishi.disclosure.api.material;

/** 公示材料类型. */
public enum MaterialKind {
    /** 照片 · shown in notice, paper and public page. */
    PHOTO,
    /** 附件 · named in the paper, to be fetched from the public page. */
    FILE
}
