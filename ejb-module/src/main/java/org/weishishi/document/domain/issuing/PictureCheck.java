package org.weishishi.document.domain.issuing;

/** 图片检查 · is this really a picture, and one that can be printed? */
public interface PictureCheck {

    /**
     * @return image/png or image/jpeg, by the content and not by the name
     * @throws org.weishishi.shared.BusinessException {@code document.error.sealPicture} when it is neither, broken, over 2 MB or over 4,000 pixels
     */
    String mediaType(byte[] bytes);
}
