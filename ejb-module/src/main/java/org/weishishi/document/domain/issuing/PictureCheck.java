package org.weishishi.document.domain.issuing;

/** 图片检查 · is this really a picture, and one that can be printed? */
public interface PictureCheck {

    /**
     * @return image/png or image/jpeg, by the content and not by the name
     * @throws org.weishishi.shared.BusinessException {@code document.error.sealTooLarge} over 2 MB or 4,000 pixels a side, {@code
     *     document.error.sealBroken} when it is neither or damaged
     */
    String mediaType(byte[] bytes);
}
