package org.weishishi.document.application;

/** 内容引用方 · a part of the product that names files of the content store in its rows; found by its type, asked before a file goes. */
public interface ContentOwner {

    /** @return whether one of its rows names the file */
    boolean names(String sha256);
}
